import { addMonths, type CalendarDate, calendarDate, monthOf } from '@/lib/time/calendar-date';
import { type Facts, MOST_MONTHS } from './facts';
import { type Count, isSmall, protect, together } from './suppression';

/** By `YYYY-MM`: letters by the month they were sent, and by the month of their first answer. */
export type RawMonths = { sent: Record<string, Count>; answered: Record<string, Count> };

const NONE: Count = { letters: 0, cases: 0 };

/**
 * Months, never days, up to the one of `asOfOn`. The list begins with the first month that can be shown:
 * an early letter of one family would otherwise date that family. What came before is one row.
 */
export function compileMonths(raw: RawMonths, asOfOn: CalendarDate, unanswered: Count): Pick<Facts, 'months' | 'earlier' | 'periodFrom'> {
  const months = monthsBefore(asOfOn).filter((_, at, all) => all.slice(0, at + 1).some((month) => isShown(raw.sent[month])));
  const sent = protect([...months.map((month) => raw.sent[month] ?? NONE), outside(raw.sent, months)]);
  const answered = protect([...months.map((month) => raw.answered[month] ?? NONE), outside(raw.answered, months), unanswered]);
  const last = months.length;
  return {
    periodFrom: months[0] ?? null,
    months: months.map((month, at) => ({ month, sent: sent[at] ?? null, answered: answered[at] ?? null })),
    earlier: { sent: sent[last] ?? null, answered: answered[last] ?? null },
  };
}

function monthsBefore(asOfOn: CalendarDate): string[] {
  const first = calendarDate(`${monthOf(asOfOn)}-01`);
  return Array.from({ length: MOST_MONTHS }, (_, at) => monthOf(addMonths(first, at + 1 - MOST_MONTHS)));
}

const isShown = (count: Count | undefined) => count !== undefined && count.letters > 0 && !isSmall(count);

const outside = (counts: Record<string, Count>, months: readonly string[]): Count =>
  together(Object.entries(counts).flatMap(([month, count]) => (months.includes(month) ? [] : [count])));
