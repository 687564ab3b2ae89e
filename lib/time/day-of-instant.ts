import { type CalendarDate, isCalendarDate } from './calendar-date';

const formats = new Map<string, Intl.DateTimeFormat>();

/** The civil day a Unix second falls on in an IANA zone; null outside 1900–2199. Files are read by the ten thousand: formats are kept. */
export function dayOfInstant(unixSeconds: number, timeZone: string): CalendarDate | null {
  const date = new Date(unixSeconds * 1_000);
  if (Number.isNaN(date.getTime())) return null;
  let format = formats.get(timeZone);
  if (!format) {
    // This locale writes a day as YYYY-MM-DD.
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    format = new Intl.DateTimeFormat('en-CA', { timeZone, calendar: 'gregory', numberingSystem: 'latn', ...parts });
    formats.set(timeZone, format);
  }
  const day = format.format(date);
  return isCalendarDate(day) ? day : null;
}
