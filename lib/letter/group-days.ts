import { addDays, type CalendarDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';

export type DayRange = { from: CalendarDate; to: CalendarDate; days: number; why: InBoth };

/**
 * Days in a row that have one name become one range, so that New Year's holidays are a line and not
 * eight; no day is left out, and a day of another name stands alone. In the order they are given.
 */
export function groupDays(days: readonly { day: CalendarDate; why: InBoth }[]): DayRange[] {
  const ranges: DayRange[] = [];
  for (const { day, why } of days) {
    const last = ranges.at(-1);
    if (last && last.why.ru === why.ru && last.why.en === why.en && addDays(last.to, 1) === day) {
      last.to = day;
      last.days += 1;
    } else ranges.push({ from: day, to: day, days: 1, why });
  }
  return ranges;
}
