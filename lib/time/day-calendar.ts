import type { InBoth } from '@/lib/words/locale';
import { type CalendarDate, weekday, yearOf } from './calendar-date';

/** One year's days off as the state published them. Keys are `MM-DD`. */
export type YearCalendar = {
  readonly source: string;
  readonly checkedOn: string;
  /** True when the list is known to be incomplete: dates built on it say so. */
  readonly provisional?: boolean;
  /** Days off and their names: holidays (on weekends too) and weekdays off by transfer. */
  readonly off: Readonly<Record<string, InBoth>>;
  /** Saturdays and Sundays on which offices work. */
  readonly working: Readonly<Record<string, InBoth>>;
};

export type DayCalendar = {
  readonly jurisdiction: string;
  /** Public holidays of any year: with weekends, all we know of a year without a table. */
  readonly fixed: Readonly<Record<string, InBoth>>;
  readonly years: Readonly<Record<number, YearCalendar>>;
};

const weekend: Readonly<Record<number, InBoth>> = {
  6: { ru: 'суббота', en: 'Saturday' },
  7: { ru: 'воскресенье', en: 'Sunday' },
};

/** True when offices work that day, working Saturdays included (in Russia 2024-04-27). */
export function isWorkingDay(calendar: DayCalendar, day: CalendarDate): boolean {
  return whyOff(calendar, day) === null;
}

/** Why the day is off, in words, or null on a working day. A holiday's name wins over "Sunday". */
export function whyOff(calendar: DayCalendar, day: CalendarDate): InBoth | null {
  const monthDay = day.slice(5);
  const year = calendar.years[yearOf(day)];
  if (year?.working[monthDay]) return null;
  return (year?.off ?? calendar.fixed)[monthDay] ?? weekend[weekday(day)] ?? null;
}

/** Why offices work on this weekend day, or null when it is not a working weekend day. */
export function whyWorking(calendar: DayCalendar, day: CalendarDate): InBoth | null {
  return calendar.years[yearOf(day)]?.working[day.slice(5)] ?? null;
}

/** True when the day's year has no official table yet, or an incomplete one. */
export function isProvisional(calendar: DayCalendar, day: CalendarDate): boolean {
  const year = calendar.years[yearOf(day)];
  return year === undefined || year.provisional === true;
}
