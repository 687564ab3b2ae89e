import fc from 'fast-check';
import { addDays, calendarDate } from '@/lib/time/calendar-date';

/** Days from 2013 to 2030: years with a Russian calendar and years without. */
export const anyDay = fc.integer({ min: 0, max: 6573 }).map((n) => addDays(calendarDate('2013-01-01'), n));
