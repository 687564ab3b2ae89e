import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { recordEvent } from '@/lib/event/record';
import type { Result } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { countedReply } from './counted-reply';
import { type Cause, rewind, sinceOf, withNew } from './effect-cause';
import { paperDay } from './paper-day';

/**
 * A stay gets its number and the day its clocks run from. Registered twice, the earliest day counts and the
 * other is filed and pointed out: no body makes its term longer by registering again. A number that was not
 * known is taken from whichever has it.
 */
export async function registerStay(scope: Scope, cause: Cause): Promise<Result> {
  const { hop, letter, sealer, number, numberDigest } = cause;
  const since = sinceOf(letter);
  const { fresh, all } = withNew(cause);
  const counts = countedReply('registers', all, hop.id, since) === fresh;
  if (!counts && (hop.numberSealed || !number)) return { ok: true };
  const numbered = number ? { numberSealed: sealer.sealOptional('hop.number', hop.id, number), numberDigest } : {};
  const registeredOn = paperDay(fresh, since);
  await rewind(scope, cause, counts ? { registeredOn: toDbDate(registeredOn) } : {}, numbered);
  await recordEvent(scope, {
    kind: 'letter_registered',
    caseId: hop.caseId,
    letterId: hop.letterId,
    onDay: registeredOn,
    payload: { hopId: hop.id, step: hop.step, replyId: cause.replyId },
  });
  return { ok: true };
}
