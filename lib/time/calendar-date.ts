declare const calendarDateBrand: unique symbol;

/** A civil day, `YYYY-MM-DD`, years 1900–2199. It has no hour and no zone. Sorts as text. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

const dayMs = 86_400_000;
const shape = /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/;

/** Reads `YYYY-MM-DD`. Throws RangeError for anything else, days that do not exist included. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new RangeError(`Not a calendar date: ${JSON.stringify(text)}`);
  return text;
}

export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string' || !shape.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Moves by whole days; negative goes back. Throws RangeError outside 1900–2199. */
export function addDays(day: CalendarDate, days: number): CalendarDate {
  return fromDbDate(new Date(toDbDate(day).getTime() + days * dayMs));
}

/**
 * Moves by months as law counts them: the same number of the month, or its last day.
 * 2026-01-31 plus one month is 2026-02-28. Throws RangeError outside 1900–2199.
 */
export function addMonths(day: CalendarDate, months: number): CalendarDate {
  const from = toDbDate(day);
  const year = from.getUTCFullYear();
  const month = from.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromDbDate(new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth))));
}

/** The last day of the month a day is in. */
export function lastOfMonth(day: CalendarDate): CalendarDate {
  return addDays(addMonths(calendarDate(`${monthOf(day)}-01`), 1), -1);
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return Math.round((toDbDate(b).getTime() - toDbDate(a).getTime()) / dayMs);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(day: CalendarDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (toDbDate(day).getUTCDay() || 7) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Negative, zero or positive, for sorting from early to late. */
export function compareDays(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function maxDay(first: CalendarDate, ...rest: readonly CalendarDate[]): CalendarDate {
  return rest.reduce((latest, day) => (compareDays(day, latest) > 0 ? day : latest), first);
}

export function minDay(first: CalendarDate, ...rest: readonly CalendarDate[]): CalendarDate {
  return rest.reduce((earliest, day) => (compareDays(day, earliest) < 0 ? day : earliest), first);
}

export function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

/** `YYYY-MM`. */
export function monthOf(day: CalendarDate): string {
  return day.slice(0, 7);
}

/** UTC midnight of the day: what a database `date` column takes. */
export function toDbDate(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day of a database `date` column. Throws RangeError outside 1900–2199 or for an invalid Date. */
export function fromDbDate(date: Date): CalendarDate {
  const text = date.toISOString().slice(0, 10);
  // An instant's day exists; only its year can be out of range. Recounts come through here by the million.
  if (!shape.test(text)) throw new RangeError(`Not a calendar date: ${JSON.stringify(text)}`);
  return text as CalendarDate;
}
