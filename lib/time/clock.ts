import { type CalendarDate, calendarDate, toDbDate } from './calendar-date';

let readClock: (() => Date) | null = null;

/** This instant. Nothing else in the house reads the clock. */
export function now(): Date {
  return readClock ? readClock() : new Date();
}

/** The civil day it is now in an IANA zone. Throws RangeError for an unknown zone. */
export function today(timeZone: string): CalendarDate {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(now())
      .map((part) => [part.type, part.value]),
  );
  return calendarDate(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
}

/** Made once a zone and process: making one is dearer than a query. Zones that exist are few. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}

/** Today in UTC as Postgres keeps a day: for "when was it recorded", where no campaign's zone is at hand. */
export const utcDay = (): Date => toDbDate(today('UTC'));

/** Puts another clock in place, or the real one back with null. Throws in production. */
export function setClockForTests(read: (() => Date) | null): void {
  if (process.env.NODE_ENV === 'production') throw new Error('The clock is real in production');
  readClock = read;
}
