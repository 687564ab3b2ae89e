import { type CalendarDate, isCalendarDate } from './calendar-date';
import { parseDayText } from './parse-day';

/** A day of a period as an address names it; of a month its first or last. Null where it is none. */
export function dayOfQuery(text: string, end: 'first' | 'last'): CalendarDate | null {
  const read = parseDayText(text);
  if (!read.ok) return null;
  if (end === 'first' || read.precision === 'day') return read.day;
  return ['31', '30', '29', '28'].map((day) => `${read.day.slice(0, 8)}${day}`).find(isCalendarDate) ?? read.day;
}
