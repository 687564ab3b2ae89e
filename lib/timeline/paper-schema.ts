import { z } from 'zod';
import { choice, day, id, line, optionalId, optionalLine, prose } from '@/lib/form/fields';
import { CHANNELS } from '@/lib/letter/channels';
import { TEXT } from '@/lib/letter/desk-schema';

/** A text of the list for one body. */
export const keepTextSchema = z.object({
  caseId: id(),
  code: line(60),
  letterId: optionalId(),
  toId: id(),
  sentOn: day(),
  channel: choice(CHANNELS),
  draft: optionalLine(1),
});

/** One text for several bodies: their ids, parted by spaces. */
export const keepManySchema = z.object({
  caseId: id(),
  code: optionalLine(60),
  to: line(1_500),
  text: prose(TEXT),
  sentOn: day(),
  channel: choice(CHANNELS),
  draft: optionalLine(1),
});
