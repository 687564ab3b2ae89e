import type { DayCalendar } from '@/lib/time/day-calendar';
import { calendars } from './calendars';
import { jurisdictionOf } from './rules';

/** The official calendar a jurisdiction counts by. Throws RangeError for an unknown jurisdiction. */
export const calendarOf = (jurisdiction: string): DayCalendar => calendars[jurisdictionOf(jurisdiction).calendar];
