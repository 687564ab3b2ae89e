import type { NamedDay } from '@/lib/jurisdiction/count-term';
import type { Deadline } from '@/lib/jurisdiction/deadline';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import type { Rule } from '@/lib/jurisdiction/rule';
import { jurisdictionOf, ruleOf } from '@/lib/jurisdiction/rules';
import { addDays, type CalendarDate, compareDays, toDbDate } from '@/lib/time/calendar-date';
import { whyOff } from '@/lib/time/day-calendar';
import type { Roll } from '@/lib/time/working-days';
import type { InBoth } from '@/lib/words/locale';
import { type ClockStart, startOf } from './clock-start';
import { clocksOf, movedAnswer } from './hop-row';

export const CLOCKS = ['register', 'forward', 'answer'] as const;
export type ClockName = (typeof CLOCKS)[number];

/** The notice of an extension: the reply it is, the day it bears, its number, and the day it names. */
export type ExtensionNotice = { replyId: string; noticeOn: CalendarDate; number: string | null; namedOn: CalendarDate | null };

export type ExplainedLetter = { sentOn: CalendarDate; channel: string; law: string };
export type ExplainedHop = {
  step: number;
  arrivedOn: CalendarDate;
  deliveredOn: CalendarDate | null;
  registeredOn: CalendarDate | null;
  extendedToOn: CalendarDate | null;
  pausedDays: number;
  official: { ruleFamily: string; roll: string | null };
};
/** What came that moved the clock: the notice that counts, and the days on which papers were asked for. */
export type Moves = { notice?: ExtensionNotice | null; papersAskedOn?: readonly CalendarDate[] };

export type Explanation = {
  clock: ClockName;
  rule: Rule;
  start: ClockStart;
  /** The last day as counted, and as it stands after a move off a day off; before pause and extension. */
  countedOn: CalendarDate;
  rolledOn: CalendarDate;
  /** Which way a last day that is off moves, and who says so. */
  roll: { way: Roll; by: 'rule' | 'body' };
  /** Why the last day counted is a day off, where it is one. */
  endsOff: InBoth | null;
  /** Days off that were not counted or were stepped over, each with its name; weekend days on which offices worked. */
  skipped: readonly NamedDay[];
  worked: readonly NamedDay[];
  postingDays: number;
  pausedDays: number;
  papersAskedOn: readonly CalendarDate[];
  /** The last day before the extension, the day after it, and its notice where it is on file. */
  extended: {
    fromOn: CalendarDate;
    toOn: CalendarDate;
    /** The last day the law allows, where the extension goes beyond it. */
    lawfulUntilOn: CalendarDate | null;
    notice: ExtensionNotice | null;
    rule: Rule | null;
  } | null;
  provisional: boolean;
  statutoryOn: CalendarDate;
  safeOn: CalendarDate;
};

/**
 * One clock of a stay, taken apart: every number that led to its two days, from the same count that the
 * row stores (`hopDays`). Null where the law sets no such term for this stay.
 *
 * Russia, 59-FZ article 12(1), checked 2026-11-23: registered 2026-04-10, thirty calendar days end on
 * Sunday 2026-05-10; `skipped` names the 10th and the 11th (off by transfer), safe is 2026-05-12.
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
  const moved = isAnswer ? movedAnswer(law, row, counted) : counted;
  return {
    clock,
    rule,
    start: startOf(law, letter, hop, rule, counted.triggerOn),
    countedOn: counted.rawOn,
    rolledOn: counted.statutoryOn,
    roll: { way: counted.roll, by: counted.rollIsOwn ? 'body' : 'rule' },
    endsOff: whyOff(law.calendar, counted.rawOn),
    skipped: isAnswer ? withLastRoll(law, [...counted.skipped, ...moved.skipped], moved) : counted.skipped,
    worked: counted.worked,
    postingDays: counted.postingDays,
    pausedDays: moved.pausedDays,
    papersAskedOn: moved.pausedDays > 0 ? (moves.papersAskedOn ?? []) : [],
    extended: isAnswer && hop.extendedToOn ? extendedOf(law, row, counted, moved, moves.notice ?? null) : null,
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
  extendedToOn: hop.extendedToOn && toDbDate(hop.extendedToOn),
  pausedDays: hop.pausedDays,
});

/** Where a pause or an extension moved the last day, the days off after it were stepped over too. */
function withLastRoll({ calendar }: LawInForce, skipped: readonly NamedDay[], { statutoryOn, safeOn }: Deadline): NamedDay[] {
  const found = new Map(skipped.map(({ day, why }) => [day, why]));
  for (let day = statutoryOn; day <= safeOn; day = addDays(day, 1)) {
    const why = whyOff(calendar, day);
    if (why) found.set(day, why);
  }
  return [...found].map(([day, why]) => ({ day, why })).sort((a, b) => compareDays(a.day, b.day));
}

function extendedOf(law: LawInForce, row: ReturnType<typeof rowOf>, counted: Deadline, moved: Deadline, notice: ExtensionNotice | null) {
  const { tooLong, lawfulUntilOn } = moved.extensions.at(-1) ?? { tooLong: false, lawfulUntilOn: null };
  return {
    fromOn: movedAnswer(law, { ...row, extendedToOn: null }, counted).statutoryOn,
    toOn: moved.statutoryOn,
    lawfulUntilOn: tooLong ? lawfulUntilOn : null,
    notice,
    rule: jurisdictionOf(law.code).rules.extension ?? null,
  };
}
