import { z } from 'zod';
import { choice, id } from '@/lib/form/fields';
import { VERDICT_CODES } from '@/lib/point/verdicts';

/** "Not about this one": the question stays as it was. */
export const LEAVE = 'leave';
const VERDICT_OR_NONE = [LEAVE, ...VERDICT_CODES] as const;

/** A reply, question by question: a verdict by the question's id, or one for all that are not read yet. */
export const pointsReadSchema = z.object({
  replyId: id(),
  verdict: z.record(z.uuid(), choice(VERDICT_OR_NONE)).optional(),
  all: choice(VERDICT_CODES).optional(),
});
