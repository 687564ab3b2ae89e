import type { Facts } from '@/lib/advice/facts';
import type { OpenRung } from '@/lib/advice/ladder';
import { isLate } from '@/lib/letter/rules';
import { daysBetween } from '@/lib/time/calendar-date';
import { NEAR_DAYS } from './rules';

/** For so many days after an answer its first step stands on the list; later only a step that ends soon does. */
export const NEW_DAYS = 30;

/**
 * The one step of a letter to be thought of now: the one whose last day is nearest, within two weeks; else the
 * most useful one, while nothing followed the letter and it is late, or the answer is a month old at most.
 */
export function newlyOpen({ today, letter, last, children }: Facts, open: readonly OpenRung[]): OpenRung | null {
  const ending = open.filter(({ daysLeft }) => daysLeft !== null && daysLeft <= NEAR_DAYS);
  const [soonest] = ending.sort((a, b) => (a.daysLeft ?? 0) - (b.daysLeft ?? 0));
  if (soonest) return soonest;
  if (children.some(({ standing }) => standing !== 'withdrawn')) return null;
  const isNew = letter.standing === 'answered' && last !== null && daysBetween(last.receivedOn, today) <= NEW_DAYS;
  const noClock = letter.standing === 'no_clock' && daysBetween(letter.sentOn, today) <= NEW_DAYS;
  return isLate(letter.standing) || isNew || noClock ? (open[0] ?? null) : null;
}
