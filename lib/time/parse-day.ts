import { type CalendarDate, isCalendarDate } from './calendar-date';
import { monthNamed } from './month-names';

export type DayRefusal = 'empty' | 'no-such-day' | 'not-a-day' | 'out-of-range';

/** What a person typed, read as a day; `precision: 'month'` stands on the first of the month. */
export type DayReading =
  | { readonly ok: true; readonly day: CalendarDate; readonly precision: 'day' | 'month' }
  | { readonly ok: false; readonly reason: DayRefusal; readonly typed: string };

export type DayFields = { readonly day: string; readonly month: string; readonly year: string };

/**
 * Reads the three fields of a date form. The month is a number or a name, Russian or English;
 * a year of two digits is of this century. Without a day the reading is of the month.
 * Refuses as a value; digits other than 0–9 are refused as not a day.
 */
export function parseDayFields(fields: DayFields): DayReading {
  const [day, month, year] = [fields.day.trim(), fields.month.trim(), fields.year.trim()];
  const typed = [day, month, year].filter(Boolean).join(' ');
  if (typed === '') return { ok: false, reason: 'empty', typed };
  const monthNumber = monthNamed(month) ?? wholeNumber(month, 2);
  const yearNumber = wholeNumber(year, 4);
  const dayNumber = day === '' ? 1 : wholeNumber(day, 2);
  if (monthNumber === null || yearNumber === null || dayNumber === null || year.length === 3) {
    return { ok: false, reason: 'not-a-day', typed };
  }
  const fullYear = year.length <= 2 ? 2000 + yearNumber : yearNumber;
  if (fullYear < 1900 || fullYear > 2199) return { ok: false, reason: 'out-of-range', typed };
  const text = `${fullYear}-${padded(monthNumber)}-${padded(dayNumber)}`;
  if (!isCalendarDate(text)) return { ok: false, reason: 'no-such-day', typed };
  return { ok: true, day: text, precision: day === '' ? 'month' : 'day' };
}

/**
 * Reads a day typed as text: "4 марта 2026 г.", "04.03.2026", "4 March 2026", "March 4, 2026",
 * "2026-03-04"; and a month: "март 2026", "03.2026", "2026-03". Numbers go day first.
 */
export function parseDayText(text: string): DayReading {
  const typed = text.trim();
  if (typed === '') return { ok: false, reason: 'empty', typed };
  const plain = typed.replace(/\s+/g, ' ').replace(/ ?(?:г\.?|года|год)$/i, '');
  for (const pattern of patterns) {
    const found = pattern.exec(plain)?.groups;
    if (!found) continue;
    const { day = '', month = '', year = '' } = found;
    const reading = parseDayFields({ day, month, year });
    return reading.ok ? reading : { ...reading, typed };
  }
  return { ok: false, reason: 'not-a-day', typed };
}

const patterns: readonly RegExp[] = [
  /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/,
  /^(?:(?<day>\d{1,2}) ?[./-] ?)?(?<month>\d{1,2}) ?[./-] ?(?<year>\d{4})$/,
  /^(?<day>\d{1,2}) ?[./-] ?(?<month>\d{1,2}) ?[./-] ?(?<year>\d{2})$/,
  /^(?:(?<day>\d{1,2})[ .-] ?)?(?<month>\p{L}+\.?),?[ -](?<year>\d{4}|\d{2})$/u,
  /^(?<month>\p{L}+\.?) (?<day>\d{1,2}), ?(?<year>\d{4})$/u,
];

function wholeNumber(text: string, digits: number): number | null {
  return /^\d+$/.test(text) && text.length <= digits ? Number(text) : null;
}

function padded(n: number): string {
  return String(n).padStart(2, '0');
}
