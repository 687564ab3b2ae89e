import { addDays, type CalendarDate } from '@/lib/time/calendar-date';
import type { DayCalendar } from '@/lib/time/day-calendar';
import { addWorkingDays, rollDay } from '@/lib/time/working-days';
import type { Term } from './rule';

/** A pause is known in calendar days: the last day goes on by as many; of a working-day term, to a working day. */
export function paused(calendar: DayCalendar, { unit }: Term, day: CalendarDate, days: number): CalendarDate {
  if (days === 0) return day;
  return rollDay(calendar, addDays(day, days), unit === 'working' ? 'next' : 'none');
}

/** Every day of a pause may have been a working day: under the longest reading, as many are still owed. */
export function pausedSafely(calendar: DayCalendar, { unit }: Term, day: CalendarDate, days: number): CalendarDate {
  if (days === 0) return day;
  return unit === 'working' ? addWorkingDays(calendar, day, days) : addDays(day, days);
}
