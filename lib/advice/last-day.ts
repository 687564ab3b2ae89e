import { countTerm, type NamedDay } from '@/lib/jurisdiction/count-term';
import { deadline } from '@/lib/jurisdiction/deadline';
import type { Rule, Term, Written } from '@/lib/jurisdiction/rule';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import { addDays, type CalendarDate, minDay } from '@/lib/time/calendar-date';
import { whyOff } from '@/lib/time/day-calendar';
import type { InBoth } from '@/lib/words/locale';
import { earlierRefusal } from './cell-of';
import type { Facts } from './facts';
import type { LastDay, Rung } from './rung';

/** The fact a term of ours runs from: its own day, and day 0, which is not counted. */
export type TermFact = {
  code: 'silence' | 'forwarding' | 'answer' | 'refusal' | 'asked';
  onDay: CalendarDate;
  from: CalendarDate;
  /** Whose refusal it was, where it came earlier or from another body. */
  by?: InBoth;
};

/** How a step's day was counted, for whoever asks why that day. */
export type DayCount = {
  fact: TermFact;
  term: Term & Written & { note?: InBoth | undefined };
  /** The term is the campaign's own, and no law's. */
  isOwn: boolean;
  /** The last day as counted, and the day that stands: never a later one. */
  countedOn: CalendarDate;
  lastOn: CalendarDate;
  endsOff: InBoth | null;
  skipped: readonly NamedDay[];
  provisional: boolean;
};

/**
 * The last day a step is open, or null where it has none. A family's own term never moves forward,
 * whatever a code may allow. KoAP 5.59 with 4.5 (122-FZ of 14.04.2023), checked 2026-11-24: an answer was due
 * by 2026-12-26, the offence is complete on the 27th, the last day is 2027-03-27. KAS 219: an answer that
 * came on 2026-11-30 can be taken to court until 2027-02-28.
 */
export const lastDayOf = (rung: Rung, facts: Facts): CalendarDate | null => lastDayCount(rung, facts)?.lastOn ?? null;

/** The same day with its count: the fact, the rule, the days off. */
export function lastDayCount(rung: Rung, facts: Facts): DayCount | null {
  const { lastDay } = rung;
  const fact = lastDay && factOf(rung, lastDay, facts);
  if (!fact) return null;
  if ('amount' in lastDay) return ownCount(rung, lastDay, fact, facts);
  const rule = jurisdictionOf(facts.law.code).rules[lastDay.role];
  return rule ? ruleCount(rule, fact, facts) : null;
}

/** What a step's letter may say of its own term: of a day that passed, or that an estimate stands behind, nothing. */
export function paperDays(rung: Rung, facts: Facts): { learnedOn: CalendarDate | null; lastOn: CalendarDate | null } {
  const count = lastDayCount(rung, facts);
  const known = count && (count.fact.code === 'answer' || facts.registeredOn !== null);
  return known && facts.today <= count.lastOn ? { learnedOn: count.fact.from, lastOn: count.lastOn } : { learnedOn: null, lastOn: null };
}

/** For a step that opens only after a term of silence: the last day of that term. Germany, VwGO § 75, checked 2026-11-24. */
export const silenceEnds = (facts: Facts): CalendarDate | null => silenceCount(facts)?.lastOn ?? null;

/** The same with its count. It runs from the registration, or from the day the letter came. */
export function silenceCount(facts: Facts): DayCount | null {
  const rule = jurisdictionOf(facts.law.code).rules.silence;
  if (!rule) return null;
  const from = facts.registeredOn ?? facts.arrivedOn;
  const { safeOn } = deadline(rule, from, { calendar: facts.law.calendar });
  return { ...ruleCount(rule, { code: 'asked', onDay: from, from }, facts), lastOn: safeOn };
}

/** Whether the jurisdiction knows the term the step ends with; a step whose end nobody knows is not offered. */
export const knowsLastDay = ({ lastDay }: Rung, facts: Facts): boolean =>
  !lastDay || 'amount' in lastDay || jurisdictionOf(facts.law.code).rules[lastDay.role] !== undefined;

function ruleCount(rule: Rule, fact: TermFact, { law: { calendar } }: Facts): DayCount {
  const { statutoryOn, rawOn, skipped, provisional } = deadline(rule, fact.from, { calendar });
  const counted = rule.unit === 'working' || statutoryOn < rawOn ? skipped : [];
  const lastOn = minDay(statutoryOn, rawOn);
  return { fact, term: rule, isOwn: false, countedOn: rawOn, lastOn, endsOff: whyOff(calendar, rawOn), skipped: counted, provisional };
}

function ownCount(
  { plain, article, source, checkedOn, verified }: Rung,
  term: Term,
  fact: TermFact,
  { law: { calendar } }: Facts,
): DayCount {
  const lastOn = countTerm(calendar, term, fact.from);
  const written = { plain, article, source, checkedOn, verified, amount: term.amount, unit: term.unit };
  const count = { countedOn: lastOn, lastOn, endsOff: whyOff(calendar, lastOn), skipped: [], provisional: false };
  return { fact, term: written, isOwn: true, ...count };
}

// Silence becomes a breach the day after the law's last day: earlier than the safe day, as the cautious reading has it.
function factOf(rung: Rung, { from }: LastDay, facts: Facts): TermFact | null {
  const { last, letter, answerByOn, forwardedLate } = facts;
  const after = (code: TermFact['code'], day: CalendarDate) => ({ code, onDay: day, from: addDays(day, 1) });
  if (from === 'forwarding') return forwardedLate && after('forwarding', forwardedLate.byOn);
  const refusal = from === 'learning' ? earlierRefusal(rung, facts) : null;
  if (refusal) return { code: 'answer', onDay: refusal.receivedOn, from: refusal.receivedOn, by: refusal.body.name };
  if (from !== 'silence' && letter.standing === 'answered' && last)
    return { code: 'answer', onDay: last.receivedOn, from: last.receivedOn };
  if (from === 'refusal') return answerByOn && { code: 'refusal', onDay: answerByOn, from: answerByOn };
  return answerByOn && after('silence', answerByOn);
}
