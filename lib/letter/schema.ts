import { z } from 'zod';
import { choice, day, id, line, optionalDay, optionalId, optionalLine } from '@/lib/form/fields';
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

/** "It was sent": papers that were asked for; today unless a day is typed. */
export const sentDaySchema = z.object({ letterId: id(), sentOn: optionalDay() });

/** The same of a letter that was a draft; by the way the draft names unless another is chosen. */
export const sentDraftSchema = sentDaySchema.extend({ channel: choice(CHANNELS).optional() });

/** "It was delivered", as tracking says. */
export const deliveredSchema = z.object({ letterId: id(), deliveredOn: day() });
