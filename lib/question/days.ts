import { type CalendarDate, daysBetween, maxDay, minDay } from '@/lib/time/calendar-date';
import type { ReadOnAir } from './states';

/** Why a question cannot have been sent on that day to an occasion of `editionOn`; null where it can. */
export function wrongSentDay(sentOn: CalendarDate, editionOn: CalendarDate, today: CalendarDate): 'in_future' | 'after_edition' | null {
  if (sentOn > today) return 'in_future';
  return sentOn > editionOn ? 'after_edition' : null;
}

/** Whether it is said to have been read on air, or not, before the occasion came. An answer may come sooner. */
export const saidTooSoon = (readOnAir: ReadOnAir, editionOn: CalendarDate, today: CalendarDate): boolean =>
  readOnAir !== 'unknown' && editionOn > today;

/** What became of a question was known from the day of the occasion on, not before it was sent, and never in days ahead. */
export const knownOn = (sentOn: CalendarDate, editionOn: CalendarDate, today: CalendarDate): CalendarDate =>
  maxDay(sentOn, minDay(editionOn, today));

/** "Did not hear back", in days: from the day of asking until something was heard, or until today. */
export const daysUnheard = (askedOn: CalendarDate, answeredOn: CalendarDate | null, today: CalendarDate): number =>
  Math.max(0, daysBetween(askedOn, answeredOn ?? today));
