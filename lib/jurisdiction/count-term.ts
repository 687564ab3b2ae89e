import { addDays, addMonths, type CalendarDate, compareDays, maxDay, minDay } from '@/lib/time/calendar-date';
import { type DayCalendar, isProvisional, whyOff, whyWorking } from '@/lib/time/day-calendar';
import { addWorkingDays, workingDaysBefore } from '@/lib/time/working-days';
import type { InBoth } from '@/lib/words/locale';
import type { Term } from './rule';

/** From one day to another, in either direction, both included. */
export type Walk = readonly [CalendarDate, CalendarDate];

export type NamedDay = { readonly day: CalendarDate; readonly why: InBoth };

/** The last day of a term from its day 0, or its first day back from one. Throws RangeError outside 1900–2199. */
export function countTerm(
  calendar: DayCalendar,
  { amount, unit }: Term,
  from: CalendarDate,
  counts: 'after' | 'before' = 'after',
): CalendarDate {
  const back = counts === 'before';
  switch (unit) {
    case 'calendar':
      return addDays(from, back ? -amount : amount);
    case 'working':
      return back ? workingDaysBefore(calendar, from, amount) : addWorkingDays(calendar, from, amount);
    case 'months':
      return addMonths(from, back ? -amount : amount);
  }
}

/** What the calendar says of the days that were walked over, early to late, each day once. */
export function walked(calendar: DayCalendar, walks: readonly Walk[]) {
  const days = new Set<CalendarDate>();
  for (const [a, b] of walks) for (let day = minDay(a, b); day <= maxDay(a, b); day = addDays(day, 1)) days.add(day);
  const sorted = [...days].sort(compareDays);
  const named = (say: typeof whyOff): NamedDay[] =>
    sorted.flatMap((day) => {
      const why = say(calendar, day);
      return why ? [{ day, why }] : [];
    });
  return { skipped: named(whyOff), worked: named(whyWorking), provisional: sorted.some((day) => isProvisional(calendar, day)) };
}
