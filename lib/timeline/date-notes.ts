import { lastLawfulDay } from '@/lib/jurisdiction/extend';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { ruleOf } from '@/lib/jurisdiction/rules';
import { clocksOf, movedAnswer } from '@/lib/letter/hop-row';
import { type CheckedHop, dateChecks, type Finding } from '@/lib/reply/date-checks';
import { toDbDate } from '@/lib/time/calendar-date';
import type { HopView, LetterView } from './letter-view';

/** What does not fit among the dates of a letter's papers. A draft has none. */
export function dateNotes(law: LawInForce, letter: LetterView): Finding[] {
  if (letter.replies.length === 0 && !letter.hops.some(({ deliveredOn }) => deliveredOn)) return [];
  const hops = letter.hops.map((hop) => checked(law, letter, hop));
  return dateChecks(letter, hops, letter.replies, law.calendar);
}

/** A term that began on an assumed day is no measure to hold a paper's date against. */
function checked(law: LawInForce, letter: LetterView, hop: HopView): CheckedHop {
  const known = { id: hop.id, deliveredOn: hop.deliveredOn, registeredOn: hop.registeredOn };
  const row = {
    step: hop.step,
    arrivedOn: toDbDate(hop.arrivedOn),
    deliveredOn: hop.deliveredOn && toDbDate(hop.deliveredOn),
    registeredOn: hop.registeredOn && toDbDate(hop.registeredOn),
    pausedDays: hop.pausedDays,
    extendedToOn: null,
  };
  const { answer } = clocksOf(law, { ...letter, sentOn: toDbDate(letter.sentOn) }, row, hop.official);
  const term = answer && hop.clock === 'running' ? movedAnswer(law, row, answer) : null;
  if (!term) return { ...known, termBy: null, termSafe: null, lawfulUntil: null };
  return {
    ...known,
    termBy: term.statutoryOn,
    termSafe: term.safeOn,
    lawfulUntil: lastLawfulDay(law.calendar, ruleOf(law.code, term.ruleId), term),
  };
}
