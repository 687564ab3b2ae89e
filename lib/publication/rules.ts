import { addDays, type CalendarDate, calendarDate, monthOf } from '@/lib/time/calendar-date';

/**
 * The day up to which figures may be frozen: the last of the month before. The running month is left
 * out whole, so that a number never tells what happened this week.
 * Example: on 2026-11-23 it is 2026-10-31.
 */
export const asOfFor = (today: CalendarDate): CalendarDate => addDays(calendarDate(`${monthOf(today)}-01`), -1);
