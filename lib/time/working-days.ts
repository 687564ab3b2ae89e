import { addDays, type CalendarDate } from './calendar-date';
import { type DayCalendar, isWorkingDay } from './day-calendar';

/** Where a last day that is off goes: to the working day after, before, or nowhere. */
export type Roll = 'next' | 'previous' | 'none';

/**
 * The n-th working day after `day`; `day` itself is not counted.
 * Three from Thursday 2024-04-25 in Russia: 26, 27 (a working Saturday), then 2024-05-02.
 * Throws RangeError unless n is a whole number of 1 or more.
 */
export const addWorkingDays = (calendar: DayCalendar, day: CalendarDate, n: number): CalendarDate => walk(calendar, day, n, 1);

/** The n-th working day before `day`, which is not counted. Throws like addWorkingDays. */
export const workingDaysBefore = (calendar: DayCalendar, day: CalendarDate, n: number): CalendarDate => walk(calendar, day, n, -1);

function walk(calendar: DayCalendar, day: CalendarDate, n: number, step: 1 | -1): CalendarDate {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`Not a count of working days: ${n}`);
  let reached = day;
  for (let counted = 0; counted < n; ) {
    reached = addDays(reached, step);
    if (isWorkingDay(calendar, reached)) counted += 1;
  }
  return reached;
}

/**
 * Moves a day off to a working day; a working day stays.
 * Sunday 2026-05-10 in Russia: next 2026-05-12 (the 11th is off by transfer), previous 2026-05-08.
 */
export function rollDay(calendar: DayCalendar, day: CalendarDate, roll: Roll): CalendarDate {
  if (roll === 'none') return day;
  let reached = day;
  while (!isWorkingDay(calendar, reached)) reached = addDays(reached, roll === 'next' ? 1 : -1);
  return reached;
}
