import { addDays, type CalendarDate, calendarDate, weekday, yearOf } from '@/lib/time/calendar-date';
import { type DayCalendar, isWorkingDay, whyOff, whyWorking, type YearCalendar } from '@/lib/time/day-calendar';
import type { InBoth } from '@/lib/words/locale';

export type YearDay = { day: CalendarDate; working: boolean; weekend: boolean; why: InBoth | null };

/** A calendar in which one year is another; null takes its table away. */
export function withYear(calendar: DayCalendar, year: number, table: YearCalendar | null): DayCalendar {
  const { [year]: _, ...others } = calendar.years;
  return { ...calendar, years: table ? { ...others, [year]: table } : others };
}

/** Every day of a year: whether offices work, and the name of a day that is not as its weekday says. */
export function daysOfYear(calendar: DayCalendar, year: number): YearDay[] {
  const days: YearDay[] = [];
  for (let day = calendarDate(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) {
    const working = isWorkingDay(calendar, day);
    const weekend = weekday(day) >= 6;
    const named = (calendar.years[year]?.off ?? calendar.fixed)[day.slice(5)];
    days.push({ day, working, weekend, why: whyWorking(calendar, day) ?? (named ? whyOff(calendar, day) : null) });
    if (day === '2199-12-31') break;
  }
  return days;
}

/** The twelve months as weeks from Monday; null where a week begins or ends in another month. */
export function monthsOf(days: readonly YearDay[]): (YearDay | null)[][][] {
  return Array.from({ length: 12 }, (_, month) => {
    const of = days.filter(({ day }) => Number(day.slice(5, 7)) === month + 1);
    const before = of[0] ? weekday(of[0].day) - 1 : 0;
    const cells = [...Array<null>(before).fill(null), ...of];
    while (cells.length % 7 > 0) cells.push(null);
    return Array.from({ length: cells.length / 7 }, (__, week) => cells.slice(week * 7, week * 7 + 7));
  });
}

/** Working days of a year, weekdays off in it, and working weekend days. Russia 2026: 247, 14 and none. */
export function yearFigures(days: readonly YearDay[]): { working: number; off: number; workingWeekend: number } {
  return {
    working: days.filter(({ working }) => working).length,
    off: days.filter(({ working, weekend }) => !working && !weekend).length,
    workingWeekend: days.filter(({ working, weekend }) => working && weekend).length,
  };
}

export type DayDifference = { day: CalendarDate; from: YearDay; to: YearDay };

/** The days of a year that are off in one of two tables and worked in the other. */
export const differingDays = (before: readonly YearDay[], after: readonly YearDay[]): DayDifference[] =>
  before.flatMap((from, index) => {
    const to = after[index];
    return to && to.working !== from.working ? [{ day: from.day, from, to }] : [];
  });
