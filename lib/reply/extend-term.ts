import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { type Result, refused } from '@/lib/form/result';
import { clocksOf, movedAnswer } from '@/lib/letter/hop-row';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { countedReply } from './counted-reply';
import { type Cause, clockedBody, rewind, sinceOf, withNew } from './effect-cause';
import { paperDay } from './paper-day';
import { namedWithPauses, pausesOf } from './pauses-of';
import { paperStepsOf } from './stay-papers';

/**
 * A notice of extension. The law foresees one: of several the earliest counts, and the others are filed and
 * move nothing. Where it names no day none is kept, so that the law's own is counted from the term as it
 * stands whenever a registration, a pause or a calendar moves it.
 */
export async function extendTerm(scope: Scope, cause: Cause): Promise<Result> {
  const { hop, letter } = cause;
  const since = sinceOf(letter);
  const { fresh, all } = withNew(cause);
  if (countedReply('extends', all, hop.id, since) !== fresh) return { ok: true };
  const extendedToOn = fresh.extendedToOn && (await namedDay(scope, cause, fresh.extendedToOn, paperDay(fresh, since)));
  const due = await dueBefore(scope, cause);
  if (due && extendedToOn && extendedToOn < due) return refused('extension_too_early', 'extendedToOn');
  await rewind(scope, cause, { extended: true, extendedToOn: extendedToOn && toDbDate(extendedToOn) });
  return { ok: true };
}

async function namedDay(scope: Scope, { letter, hop, replies }: Cause, namedOn: CalendarDate, noticeOn: CalendarDate) {
  return namedWithPauses(namedOn, noticeOn, pausesOf(await paperStepsOf(scope, letter.id, hop.id, replies)));
}

/** The last day for the answer without any extension; null where no clock runs. */
async function dueBefore(scope: Scope, { letter, hop, campaign: { law } }: Cause): Promise<CalendarDate | null> {
  const plain = { ...hop, extended: false, extendedToOn: null };
  const { answer } = clocksOf(law, letter, plain, await clockedBody(scope, hop));
  return answer && movedAnswer(law, plain, answer).statutoryOn;
}
