import { type CalendarDate, daysBetween, maxDay } from '@/lib/time/calendar-date';
import type { DayCalendar } from '@/lib/time/day-calendar';
import { type Deadline, deadline } from './deadline';
import type { Rule } from './rule';

/** While a body waits for papers of ours its clock stands: from the day it asked to the day we sent them. */
export type Pause = { readonly fromOn: CalendarDate; readonly toOn: CalendarDate };

/** Calendar days the clock stood still in all; days of overlapping pauses count once. A pause that ends before it begins is none. */
export function pausedDays(pauses: readonly Pause[]): number {
  const byStart = [...pauses].filter(({ fromOn, toOn }) => toOn > fromOn).sort((a, b) => daysBetween(b.fromOn, a.fromOn));
  let [days, until] = [0, null as CalendarDate | null];
  for (const { fromOn, toOn } of byStart) {
    const from = until ? maxDay(until, fromOn) : fromOn;
    days += Math.max(0, daysBetween(from, toOn));
    until = until ? maxDay(until, toOn) : toOn;
  }
  return days;
}

/**
 * The same deadline after its clock stood still for so many calendar days more: its raw day goes on by
 * as many, and the moves off days off are made anew. Paused 2026-05-01 to 2026-05-08, 30 days from
 * 2026-04-10 end on 2026-05-17, not 2026-05-10. Extensions are not carried over: they name their day.
 */
export function pauseShift(calendar: DayCalendar, rule: Rule, due: Deadline, days: number): Deadline {
  if (days === 0) return due;
  return deadline(rule, due.triggerOn, {
    calendar,
    roll: due.rollIsOwn ? due.roll : null,
    triggerSafeOn: due.triggerSafeOn,
    postingDays: due.postingDays,
    pausedDays: due.pausedDays + days,
  });
}
