import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { calendarOf } from '@/lib/jurisdiction/calendar-of';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import { type CalendarDate, fromDbDate, yearOf } from '@/lib/time/calendar-date';
import type { DayCalendar } from '@/lib/time/day-calendar';
import type { InBoth } from '@/lib/words/locale';
import { isOpenYear, mayEditCalendar } from './calendar-access';
import { daysOfYear, withYear, type YearDay, yearFigures } from './calendar-year';
import { campaignOf } from './read';

/** Years without a table that are listed, so that one sees what is missing. */
const AHEAD = 2;

export type YearLine = {
  year: number;
  /** Null where there is no table: days off are then weekends and the holidays of any year. */
  source: string | null;
  checkedOn: string | null;
  provisional: boolean;
  /** The day it was corrected by the campaign, or null for a shipped one. */
  editedOn: CalendarDate | null;
  figures: ReturnType<typeof yearFigures>;
};
export type CalendarView = { calendar: string; country: InBoth; today: CalendarDate; mayEdit: boolean; years: YearLine[] };

/** The years of the campaign's calendar, the newest first. */
export function readCalendar(actor: Actor): Promise<CalendarView> {
  return withScope(actor, async (scope) => {
    const { head, calendar, editedOn, today } = await calendarIn(scope);
    const listed = new Set([...Object.keys(calendar.years).map(Number), ...Array.from({ length: AHEAD + 1 }, (_, n) => yearOf(today) + n)]);
    const years = [...listed].sort((a, b) => b - a).map((year) => lineOf(calendar, year, editedOn));
    return { ...head, today, years };
  });
}

export type CalendarYearView = Omit<CalendarView, 'years'> &
  YearLine & { days: YearDay[]; shipped: YearDay[]; isShipped: boolean; law: DayCalendar };

/** One year of it, day by day, and as it is shipped; null for a year that cannot have a table. */
export function readCalendarYear(actor: Actor, year: number): Promise<CalendarYearView | null> {
  return withScope(actor, async (scope) => {
    const { head, calendar, shipped, editedOn, today } = await calendarIn(scope);
    if (!isOpenYear(year, Object.keys(shipped.years).map(Number), yearOf(today))) return null;
    return {
      ...head,
      ...lineOf(calendar, year, editedOn),
      today,
      days: daysOfYear(calendar, year),
      shipped: daysOfYear(withYear(calendar, year, shipped.years[year] ?? null), year),
      isShipped: shipped.years[year] !== undefined,
      law: calendar,
    };
  });
}

async function calendarIn(scope: Scope) {
  const { db, actor } = scope;
  const { jurisdiction, law, today } = await campaignOf(scope);
  const { name, calendar: code } = jurisdictionOf(jurisdiction);
  const own = await db.calendarYear.findMany({
    where: { campaignId: actor.campaignId, calendar: code },
    select: { year: true, editedOn: true },
  });
  const editedOn = new Map(own.map((row) => [row.year, fromDbDate(row.editedOn)]));
  const head = { calendar: code, country: name, mayEdit: mayEditCalendar(actor) };
  return { head, calendar: law.calendar, shipped: calendarOf(jurisdiction), editedOn, today };
}

function lineOf(calendar: DayCalendar, year: number, editedOn: ReadonlyMap<number, CalendarDate>): YearLine {
  const table = calendar.years[year];
  return {
    year,
    source: table?.source ?? null,
    checkedOn: table?.checkedOn ?? null,
    provisional: !table || table.provisional === true,
    editedOn: editedOn.get(year) ?? null,
    figures: yearFigures(daysOfYear(calendar, year)),
  };
}
