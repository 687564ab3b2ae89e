import { addDays, type CalendarDate, compareDays, maxDay } from '@/lib/time/calendar-date';
import type { DayCalendar } from '@/lib/time/day-calendar';
import { rollDay } from '@/lib/time/working-days';
import { type NamedDay, walked } from './count-term';
import type { Deadline } from './deadline';
import { grantedDay, lastLawfulDay } from './extension-term';
import type { Rule } from './rule';

/** A body's word that it will take longer. */
export type Extension = {
  /** The last day it gives itself; null where its notice names none and is read as all that the law allows. */
  readonly day: CalendarDate | null;
  readonly reason?: string | null;
  /** What said so: the number of its letter, or the reply's id. */
  readonly document?: string | null;
};

export type Extended = Extension & {
  /** The last day, named by the body or counted by law. */
  readonly day: CalendarDate;
  readonly named: boolean;
  /** From where the safe day goes on: the named day, or the last lawful one under the longest reading. */
  readonly reachesOn: CalendarDate;
  /** False: the law foresees no extension here, or no second one. */
  readonly foreseen: boolean;
  /** The last day to which the law lets a foreseen extension go; null where it sets none. */
  readonly lawfulUntilOn: CalendarDate | null;
  /** It goes beyond that day. The day is believed all the same: nothing is called late before it. */
  readonly tooLong: boolean;
};

/**
 * A deadline moved to the day its body gave itself, or by all that the law allows where it named none: never
 * earlier, and never refused.
 *
 * Russia, 59-FZ article 12(2), not confirmed by a source, checked 2026-11-23: one extension of at most
 * 30 days. Due 2026-05-10, extended to 2026-06-09: statutory and safe are 2026-06-09. A notice that names no
 * day: statutory 2026-06-09, safe 2026-06-11, thirty days from the safe day 2026-05-12. A second extension
 * would be marked as not foreseen.
 */
export function extend(calendar: DayCalendar, rule: Rule, due: Deadline, extension: Extension): Deadline {
  const lawfulUntilOn = lastLawfulDay(calendar, rule, due);
  const named = extension.day !== null;
  const day = extension.day ?? grantedDay(calendar, rule, due);
  const reachesOn = named ? day : maxDay(day, lawfulUntilOn ?? day);
  const movedOn = rollDay(calendar, reachesOn, 'next');
  const postedOn = addDays(movedOn, due.postingDays);
  const arrivesOn = rollDay(calendar, postedOn, 'next');
  const foreseen = due.extensions.length < (rule.extension?.times ?? 0);
  const tooLong = named && lawfulUntilOn !== null && day > lawfulUntilOn;
  const walks = [[reachesOn, movedOn] as const, [postedOn, arrivesOn] as const];
  return {
    ...due,
    statutoryOn: maxDay(due.statutoryOn, day),
    safeOn: maxDay(due.safeOn, arrivesOn),
    ...(arrivesOn > due.safeOn && steppedOver(due, walked(calendar, named ? walks : [[due.statutoryOn, reachesOn], ...walks]))),
    extensions: [...due.extensions, { ...extension, day, named, reachesOn, foreseen, lawfulUntilOn, tooLong }],
  };
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
