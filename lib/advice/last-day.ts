import { deadline } from '@/lib/jurisdiction/deadline';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import { addDays, addMonths, type CalendarDate, minDay } from '@/lib/time/calendar-date';
import type { Facts } from './facts';
import type { LastDay, Rung } from './rung';

/**
 * The last day a step is open, or null where it has none. A family's own term never moves forward,
 * whatever a code may allow. KoAP 5.59 with 4.5 (122-FZ of 14.04.2023), checked 2026-11-24: an answer was due
 * by 2026-12-26, the offence is complete on the 27th, the last day is 2027-03-27. KAS 219: an answer that
 * came on 2026-11-30 can be taken to court until 2027-02-28.
 */
export function lastDayOf({ lastDay }: Rung, facts: Facts): CalendarDate | null {
  if (!lastDay) return null;
  const from = factDay(lastDay, facts);
  if (!from) return null;
  if ('amount' in lastDay) return lastDay.unit === 'months' ? addMonths(from, lastDay.amount) : addDays(from, lastDay.amount);
  const rule = jurisdictionOf(facts.law.code).rules[lastDay.role];
  if (!rule) return null;
  const { statutoryOn, rawOn } = deadline(rule, from, { calendar: facts.law.calendar });
  return minDay(statutoryOn, rawOn);
}

/** Whether the jurisdiction knows the term the step ends with; a step whose end nobody knows is not offered. */
export const knowsLastDay = ({ lastDay }: Rung, facts: Facts): boolean =>
  !lastDay || 'amount' in lastDay || jurisdictionOf(facts.law.code).rules[lastDay.role] !== undefined;

// Silence becomes a breach the day after the law's last day: earlier than the safe day, as the cautious reading has it.
function factDay({ from }: LastDay, { last, letter, answerByOn, forwardedLate }: Facts): CalendarDate | null {
  if (from === 'forwarding') return forwardedLate && addDays(forwardedLate.byOn, 1);
  if (from !== 'silence' && letter.standing === 'answered' && last) return last.receivedOn;
  if (from === 'refusal') return answerByOn;
  return answerByOn && addDays(answerByOn, 1);
}

/** For a step that opens only after a term of silence: the last day of that term. Germany, VwGO § 75, checked 2026-11-24. */
export function silenceEnds({ law, registeredOn, arrivedOn }: Facts): CalendarDate | null {
  const rule = jurisdictionOf(law.code).rules.silence;
  return rule ? deadline(rule, registeredOn ?? arrivedOn, { calendar: law.calendar }).safeOn : null;
}
