import type { DayCalendar, YearCalendar } from '@/lib/time/day-calendar';
import { calendarOf } from './calendar-of';

/** The law a campaign counts by: a jurisdiction, and its calendar as the campaign's admins corrected it. */
export type LawInForce = { readonly code: string; readonly calendar: DayCalendar };

/**
 * The law of a jurisdiction's code with corrected years in the place of shipped ones.
 * Throws RangeError for an unknown code.
 */
export function lawInForce(code: string, corrected: Readonly<Record<number, YearCalendar>> = {}): LawInForce {
  const calendar = calendarOf(code);
  return { code, calendar: { ...calendar, years: { ...calendar.years, ...corrected } } };
}
