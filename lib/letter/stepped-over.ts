import { countTerm, type NamedDay, type Walk, walked } from '@/lib/jurisdiction/count-term';
import type { Deadline } from '@/lib/jurisdiction/deadline';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import type { Rule } from '@/lib/jurisdiction/rule';
import { addDays, type CalendarDate } from '@/lib/time/calendar-date';
import { rollDay } from '@/lib/time/working-days';

// A deadline keeps the days off of both its days together. Whoever follows the count on paper needs them apart:
// what the law stepped over, and what only the safe day did.

/**
 * What the last day by law stepped over: days that a term in working days does not count, and those the last day
 * was moved off, after the pause. `counted` is the deadline before its pauses, `paused` with them.
 */
export function overByLaw({ calendar }: LawInForce, { unit }: Rule, counted: Deadline, paused: Deadline) {
  const rolled: Walk = [paused.rawOn, paused.statutoryOn];
  const toWorkingDay: Walk = [addDays(counted.rawOn, paused.pausedDays), paused.rawOn];
  const count: Walk[] = unit === 'working' ? [[addDays(counted.triggerOn, 1), counted.rawOn]] : [];
  const moved = paused.rawOn === paused.statutoryOn ? [] : walked(calendar, [rolled]).skipped;
  return {
    skipped: walked(calendar, count).skipped,
    movedOver: unit === 'working' && paused.pausedDays > 0 ? [...walked(calendar, [toWorkingDay]).skipped, ...moved] : moved,
    worked: walked(calendar, [...count, rolled]).worked,
  };
}

/** What the safe day steps over besides: `moved` is the deadline with its extension, where there is one. */
export function overForSafety(
  { calendar }: LawInForce,
  rule: Rule,
  paused: Deadline,
  moved: Deadline,
  byLaw: readonly NamedDay[],
): NamedDay[] {
  const known = new Set<CalendarDate>(byLaw.map(({ day }) => day));
  const walks = isSafeByExtension(paused, moved) ? extensionWalks(calendar, moved) : ownWalks(calendar, rule, paused);
  return walked(calendar, walks).skipped.filter(({ day }) => !known.has(day));
}

/** Whether the day a body gave itself, and not the term, decides which day is safe. */
export const isSafeByExtension = (paused: Deadline, moved: Deadline): boolean => moved.safeOn > paused.safeOn;

function ownWalks(calendar: LawInForce['calendar'], rule: Rule, { safeWay, triggerSafeOn }: Deadline): Walk[] {
  if (!safeWay) return [];
  const { startOn, pausedOn, movedOn, postedOn } = safeWay;
  const walks: Walk[] = [
    [pausedOn, movedOn],
    [postedOn, rollDay(calendar, postedOn, 'next')],
  ];
  if (rule.triggerSlack?.unit === 'working') walks.push([addDays(triggerSafeOn, 1), countTerm(calendar, rule.triggerSlack, triggerSafeOn)]);
  if ((rule.longest ?? rule).unit === 'working') walks.push([addDays(startOn, 1), pausedOn]);
  return walks;
}

function extensionWalks(calendar: LawInForce['calendar'], { extensions, postingDays }: Deadline): Walk[] {
  const reachesOn = extensions.at(-1)?.reachesOn;
  if (!reachesOn) return [];
  const movedOn = rollDay(calendar, reachesOn, 'next');
  const postedOn = addDays(movedOn, postingDays);
  return [
    [reachesOn, movedOn],
    [postedOn, rollDay(calendar, postedOn, 'next')],
  ];
}
