import { lastLawfulDay } from '@/lib/jurisdiction/extension-term';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import type { Written } from '@/lib/jurisdiction/rule';
import { ruleOf } from '@/lib/jurisdiction/rules';
import { clocksOf, movedAnswer } from '@/lib/letter/hop-row';
import { dateChecks } from '@/lib/reply/date-checks';
import type { CheckedHop, Finding } from '@/lib/reply/date-finding';
import { toDbDate } from '@/lib/time/calendar-date';
import { explainHop } from './explain-hop';
import type { HopView, LetterView } from './letter-view';

/** What does not fit among the dates of a letter's papers. A draft has none. */
export function dateNotes(law: LawInForce, letter: LetterView): Finding[] {
  if (letter.replies.length === 0 && !letter.hops.some(({ deliveredOn }) => deliveredOn)) return [];
  const hops = letter.hops.map((hop) => checked(law, letter, hop));
  return dateChecks(letter, hops, letter.replies, law.calendar).map((finding) => ({ ...finding, law: extensionLaw(law, letter, finding) }));
}

/** Bodies of one country extend their terms by different articles. */
function extensionLaw(law: LawInForce, letter: LetterView, { code, hopId }: Finding): Written | undefined {
  const hop = /extension/.test(code) ? letter.hops.find(({ id }) => id === hopId) : undefined;
  return hop && explainHop(law, letter, hop, 'answer')?.rule.extension;
}

/** A term that began on an assumed day is no measure to hold a paper's date against. */
function checked(law: LawInForce, letter: LetterView, hop: HopView): CheckedHop {
  const { id, deliveredOn, registeredOn } = hop;
  const known = { id, deliveredOn, registeredOn, passedOnOn: hop.step > 1 ? hop.arrivedOn : null };
  const row = {
    step: hop.step,
    arrivedOn: toDbDate(hop.arrivedOn),
    deliveredOn: hop.deliveredOn && toDbDate(hop.deliveredOn),
    registeredOn: hop.registeredOn && toDbDate(hop.registeredOn),
    pausedDays: hop.pausedDays,
    extended: false,
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
