import type { Deadline } from '@/lib/jurisdiction/deadline';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { movedDeadline } from '@/lib/jurisdiction/moved-deadline';
import type { Rule } from '@/lib/jurisdiction/rule';
import { ruleOf } from '@/lib/jurisdiction/rules';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { whyOff } from '@/lib/time/day-calendar';
import { startOf } from './clock-start';
import type { Explanation, ExtensionNotice } from './explanation';
import { clocksOf, movedAnswer } from './hop-row';
import { isSafeByExtension, overByLaw, overForSafety } from './stepped-over';

export const CLOCKS = ['register', 'forward', 'answer'] as const;
export type ClockName = (typeof CLOCKS)[number];

export type ExplainedLetter = { sentOn: CalendarDate; sentPrecision: string; channel: string; law: string };
export type ExplainedHop = {
  step: number;
  arrivedOn: CalendarDate;
  deliveredOn: CalendarDate | null;
  registeredOn: CalendarDate | null;
  extended: boolean;
  extendedToOn: CalendarDate | null;
  pausedDays: number;
  official: { ruleFamily: string; roll: string | null };
};
/** What came that moved the clock: the notice that counts, and the days on which papers were asked for. */
export type Moves = { notice?: ExtensionNotice | null; papersAskedOn?: readonly CalendarDate[] };

/**
 * One clock of a stay, taken apart: every number that led to its two days, from the same count that the
 * row stores (`hopDays`). Null where the law sets no such term for this stay.
 *
 * Russia, 59-FZ article 12(1), checked 2026-11-23: registered 2026-04-10, thirty calendar days end on
 * Sunday 2026-05-10; `safeSkipped` names the 10th and the 11th (off by transfer), safe is 2026-05-12.
 */
export function explain(
  law: LawInForce,
  letter: ExplainedLetter,
  hop: ExplainedHop,
  clock: ClockName,
  moves: Moves = {},
): Explanation | null {
  const row = rowOf(hop);
  const counted = clocksOf(law, { ...letter, sentOn: toDbDate(letter.sentOn) }, row, hop.official)[clock];
  if (!counted) return null;
  const rule = ruleOf(law.code, counted.ruleId);
  const isAnswer = clock === 'answer';
  const paused = isAnswer ? movedDeadline(law, counted, { pausedDays: hop.pausedDays }) : counted;
  const moved = isAnswer ? movedAnswer(law, row, counted) : counted;
  const byLaw = overByLaw(law, rule, counted, paused);
  return {
    clock,
    rule,
    start: startOf(law, letter, hop, rule, counted.triggerOn),
    countedOn: counted.rawOn,
    pausedToOn: paused.rawOn,
    rolledOn: paused.statutoryOn,
    roll: { way: counted.roll, by: counted.rollIsOwn ? 'body' : 'rule' },
    endsOff: whyOff(law.calendar, paused.rawOn),
    ...byLaw,
    safeSkipped: overForSafety(law, rule, paused, moved, [...byLaw.skipped, ...byLaw.movedOver]),
    latestStartOn: counted.triggerSafeOn,
    safeWay: isSafeByExtension(paused, moved) ? null : paused.safeWay,
    postingDays: counted.postingDays,
    pausedDays: moved.pausedDays,
    papersAskedOn: moved.pausedDays > 0 ? (moves.papersAskedOn ?? []) : [],
    extended: isAnswer && hop.extended ? extendedOf(rule, paused, moved, moves.notice ?? null) : null,
    provisional: moved.provisional,
    statutoryOn: moved.statutoryOn,
    safeOn: moved.safeOn,
  };
}

const rowOf = (hop: ExplainedHop) => ({
  step: hop.step,
  arrivedOn: toDbDate(hop.arrivedOn),
  deliveredOn: hop.deliveredOn && toDbDate(hop.deliveredOn),
  registeredOn: hop.registeredOn && toDbDate(hop.registeredOn),
  extended: hop.extended,
  extendedToOn: hop.extendedToOn && toDbDate(hop.extendedToOn),
  pausedDays: hop.pausedDays,
});

function extendedOf(rule: Rule, paused: Deadline, moved: Deadline, notice: ExtensionNotice | null) {
  const { tooLong, lawfulUntilOn, reachesOn } = moved.extensions.at(-1) ?? { tooLong: false, lawfulUntilOn: null, reachesOn: null };
  return {
    fromOn: paused.statutoryOn,
    toOn: moved.statutoryOn,
    reachesOn: reachesOn ?? moved.statutoryOn,
    lawfulUntilOn: tooLong ? lawfulUntilOn : null,
    notice,
    rule: rule.extension ?? rule.openExtension ?? null,
  };
}
