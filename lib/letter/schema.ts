import { z } from 'zod';
import { choice, day, id, line, optionalId, optionalLine } from '@/lib/form/fields';
import { CHANNELS } from './channels';

/** "I sent a letter": to whom, when, about what, how. */
export const sentLetterSchema = z.object({
  caseId: id(),
  toId: id(),
  sentOn: day({ approximate: true }),
  category: line(40),
  channel: choice(CHANNELS),
  parentId: optionalId(),
  draft: optionalLine(1),
});

export const oneLetterSchema = z.object({ letterId: id() });
