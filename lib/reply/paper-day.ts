import type { CalendarDate } from '@/lib/time/calendar-date';

/**
 * The day a paper bears, or the day it came where it bears one on which the letter was not yet there
 * (`since`, where that is known): the paper's day is kept as printed and pointed out (date-checks.ts), and no
 * clock runs from it.
 */
export function paperDay(
  { datedOn, receivedOn }: { datedOn: CalendarDate | null; receivedOn: CalendarDate },
  since: CalendarDate | null,
): CalendarDate {
  const impossible = datedOn && since && datedOn < since;
  return datedOn && !impossible ? datedOn : receivedOn;
}

/** The day before which no paper can answer a letter; null where only the month of its sending is known. */
export const sentSince = ({ sentOn, sentPrecision }: { sentOn: CalendarDate; sentPrecision: string }): CalendarDate | null =>
  sentPrecision === 'day' ? sentOn : null;
