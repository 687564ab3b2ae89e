import { z } from 'zod';
import { choice, day, id, optionalLine, optionalNumber, optionalProse } from '@/lib/form/fields';
import { CHANNELS } from '@/lib/letter/channels';

export const handInSchema = z.object({
  petitionId: id(),
  officialId: id(),
  onDay: day(),
  signatures: optionalNumber(1, 999_999),
  place: optionalLine(200),
  proof: optionalProse(2_000),
  sheets: optionalLine(1),
  letter: optionalLine(1),
  category: optionalLine(40),
  channel: choice(CHANNELS),
});

export const oneHandInSchema = z.object({ handInId: id() });
