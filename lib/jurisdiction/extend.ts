import { addDays, type CalendarDate, compareDays, maxDay } from '@/lib/time/calendar-date';
import type { DayCalendar } from '@/lib/time/day-calendar';
import { rollDay } from '@/lib/time/working-days';
import { countTerm, type NamedDay, walked } from './count-term';
import type { Deadline } from './deadline';
import type { Rule } from './rule';

/** A body's word that it will take longer. */
export type Extension = {
  /** The last day it gives itself. */
  readonly day: CalendarDate;
  readonly reason?: string | null;
  /** What said so: the number of its letter, or the reply's id. */
  readonly document?: string | null;
};

export type Extended = Extension & {
  /** False: the law foresees no extension here, or no second one. */
  readonly foreseen: boolean;
  /** The last day to which the law lets a foreseen extension go; null where it sets none. */
  readonly lawfulUntilOn: CalendarDate | null;
  /** It goes beyond that day. The day is believed all the same: nothing is called late before it. */
  readonly tooLong: boolean;
};

/**
 * A deadline moved to the day its body gave itself: never earlier, and never refused.
 *
 * Russia, 59-FZ article 12(2), not confirmed by a source, checked 2026-11-23: one extension of at most
 * 30 days. Due 2026-05-10, extended to 2026-06-09: statutory and safe are 2026-06-09, and a second
 * extension would be marked as not foreseen.
 */
export function extend(calendar: DayCalendar, rule: Rule, due: Deadline, extension: Extension): Deadline {
  const { day } = extension;
  const movedOn = rollDay(calendar, day, 'next');
  const postedOn = addDays(movedOn, due.postingDays);
  const arrivesOn = rollDay(calendar, postedOn, 'next');
  const foreseen = due.extensions.length < (rule.extension?.times ?? 0);
  const lawfulUntilOn = lastLawfulDay(calendar, rule, due);
  return {
    ...due,
    statutoryOn: maxDay(due.statutoryOn, day),
    safeOn: maxDay(due.safeOn, arrivesOn),
    ...(arrivesOn > due.safeOn &&
      steppedOver(
        due,
        walked(calendar, [
          [day, movedOn],
          [postedOn, arrivesOn],
        ]),
      )),
    extensions: [...due.extensions, { ...extension, foreseen, lawfulUntilOn, tooLong: lawfulUntilOn !== null && day > lawfulUntilOn }],
  };
}

/** The last day to which the law lets a body extend its term, under the longest reading; null where it sets none. */
export function lastLawfulDay(calendar: DayCalendar, { extension, triggerSlack }: Rule, due: Deadline): CalendarDate | null {
  if (!extension) return null;
  if (extension.from === 'due') return rollDay(calendar, countTerm(calendar, extension, maxDay(due.rawOn, due.statutoryOn)), 'next');
  const startOn = triggerSlack ? countTerm(calendar, triggerSlack, due.triggerSafeOn) : due.triggerSafeOn;
  return rollDay(calendar, addDays(countTerm(calendar, extension, startOn), due.pausedDays), 'next');
}

type Walked = ReturnType<typeof walked>;

/** What was stepped over before, and what is stepped over now. */
function steppedOver(due: Deadline, over: Walked): Walked {
  const both = (before: readonly NamedDay[], now: readonly NamedDay[]) =>
    [...new Map([...before, ...now].map((named) => [named.day, named])).values()].sort((a, b) => compareDays(a.day, b.day));
  return {
    skipped: both(due.skipped, over.skipped),
    worked: both(due.worked, over.worked),
    provisional: due.provisional || over.provisional,
  };
}
