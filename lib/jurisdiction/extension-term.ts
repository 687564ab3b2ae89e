import { type CalendarDate, maxDay } from '@/lib/time/calendar-date';
import type { DayCalendar } from '@/lib/time/day-calendar';
import { rollDay } from '@/lib/time/working-days';
import { countTerm } from './count-term';
import type { Deadline } from './deadline';
import type { Rule } from './rule';
import { paused, pausedSafely } from './stand-still';

/**
 * The last day of an extension that names none, as the law counts it: so much more from the last day, or so
 * much in all from the first with the pauses between; the last day where the law gives no measure. It moves
 * off a day off as the term itself does.
 */
export function grantedDay(calendar: DayCalendar, { extension }: Rule, due: Deadline): CalendarDate {
  if (!extension) return due.statutoryOn;
  const { from } = extension;
  const counted = countTerm(calendar, extension, from === 'due' ? due.statutoryOn : due.triggerOn);
  const granted = from === 'due' ? counted : paused(calendar, extension, counted, due.pausedDays);
  return maxDay(due.statutoryOn, rollDay(calendar, granted, due.roll));
}

/**
 * The last day to which the law lets a body extend its term, under the longest reading: from the latest last
 * day without the post, or from the latest first day; by the longest term; moved to a working day. A body that
 * keeps to any one reading is within it. Null where the law sets none.
 *
 * Russia, 59-FZ article 12(2), checked 2026-11-23: registered 2026-04-10, due 2026-05-10 or, on a reading that
 * moves it, 2026-05-12: extended until 2026-06-11 at the latest.
 */
export function lastLawfulDay(calendar: DayCalendar, rule: Rule, due: Deadline): CalendarDate | null {
  const { extension, triggerSlack } = rule;
  if (!extension) return null;
  const longest = extension.longest ?? extension;
  const latestOn = maxDay(due.statutoryOn, due.safeWay?.movedOn ?? due.statutoryOn);
  if (extension.from === 'due') return rollDay(calendar, countTerm(calendar, longest, latestOn), 'next');
  const startOn = triggerSlack ? countTerm(calendar, triggerSlack, due.triggerSafeOn) : due.triggerSafeOn;
  const counted = pausedSafely(calendar, longest, countTerm(calendar, longest, startOn), due.pausedDays);
  return maxDay(latestOn, rollDay(calendar, counted, 'next'));
}
