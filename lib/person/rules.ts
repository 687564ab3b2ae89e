import { addDays, addMonths, type CalendarDate, daysBetween } from '@/lib/time/calendar-date';
import { ENDING } from './statuses';

export type Precision = 'day' | 'month';

/** A day as it is known; of a month only, it stands on the first. */
export type Known = { day: CalendarDate; precision: Precision };

export type StatusFact = { status: string; onDay: CalendarDate; precision: Precision; seq: number };

/** What is known of a service: `draftedOn` null where it is not. */
export type Service = { draftedOn: Known | null; statuses: readonly StatusFact[] };

/** Statuses from the newest by day; of one day, the one entered later stands. */
export const newestFirst = <T extends StatusFact>(statuses: readonly T[]): T[] =>
  [...statuses].sort((a, b) => (a.onDay === b.onDay ? b.seq - a.seq : a.onDay < b.onDay ? 1 : -1));

/** The status that stands on `onDay`: the newest by day. */
export const standingStatus = <T extends StatusFact>(statuses: readonly T[], onDay: CalendarDate): T | null =>
  newestFirst(statuses.filter((each) => each.onDay <= onDay))[0] ?? null;

/** `about`: one of its two days is known to the month only. `ended`: the status with which the count ended. */
export type DaysSinceDraft = { days: number; about: boolean; ended: string | null };

/**
 * Whole days from the draft until `today`, or until the day of a status that ends the count and is followed by
 * none that does not. Drafted on 2022-09-21, today 2026-11-25: 1526. Null before the draft, or where its day is unknown.
 */
export function daysSinceDraft({ draftedOn, statuses }: Service, today: CalendarDate): DaysSinceDraft | null {
  if (!draftedOn || draftedOn.day > today) return null;
  const known = newestFirst(statuses.filter(({ onDay }) => onDay <= today));
  const goesOn = known.findIndex(({ status }) => !ENDING.includes(status));
  const end = known[(goesOn < 0 ? known.length : goesOn) - 1] ?? null;
  const days = daysBetween(draftedOn.day, end?.onDay ?? today);
  return {
    days: Math.max(0, days),
    about: draftedOn.precision === 'month' || end?.precision === 'month',
    ended: end?.status ?? null,
  };
}

/** Whether `a` is surely before `b`: all its days are. A month is not before a day in it. */
export const surelyBefore = (a: Known, b: Known): boolean => (a.precision === 'month' ? addDays(addMonths(a.day, 1), -1) : a.day) < b.day;
