import type { Actor } from '@/lib/auth/actor';

/** Days off move the days of every letter of the campaign: only an admin corrects them. */
export const mayEditCalendar = (actor: Actor): boolean => actor.role === 'admin';

/** How many years ahead of today a calendar may be entered. */
export const YEARS_AHEAD = 5;

/** Whether a year can be corrected: from the first one shipped to some years ahead. */
export const isOpenYear = (year: number, shipped: readonly number[], thisYear: number): boolean =>
  Number.isInteger(year) && year >= Math.min(thisYear, ...shipped) && year <= thisYear + YEARS_AHEAD;
