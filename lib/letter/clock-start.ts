import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import type { Rule } from '@/lib/jurisdiction/rule';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import { addDays, type CalendarDate, lastOfMonth } from '@/lib/time/calendar-date';
import type { ExplainedHop, ExplainedLetter } from './explain';

/** From where a clock's count begins. `assumed` where no paper says the day. */
export type ClockStart = {
  on: CalendarDate;
  /** 'held': when it arrived is not known, but it was registered that day, so it had. */
  basis: 'registered' | 'arrived' | 'tracked' | 'posted' | 'held' | 'notice' | 'estimated';
  assumed: boolean;
  /** The day the reckoning begins with, and the days added to it for delivery and for registering. */
  from: CalendarDate;
  deliveryDays: number;
  registerDays: number;
  /** Where the count hangs on the day of sending and only its month is known: the last day of it, which the safe day counts from. */
  sentUntilOn: CalendarDate | null;
};

/** What a clock's day 0 is: a paper's own day, or one put together from what is known. */
export function startOf(law: LawInForce, letter: ExplainedLetter, hop: ExplainedHop, rule: Rule, on: CalendarDate): ClockStart {
  const { deliveryDays, rules } = jurisdictionOf(law.code);
  const isTracked = hop.step > 1 || hop.deliveredOn !== null;
  const hangsOnSending = !isTracked && !(hop.registeredOn && rule.trigger === 'registration');
  const sentUntilOn = hangsOnSending && letter.sentPrecision === 'month' ? lastOfMonth(letter.sentOn) : null;
  // Only a term that runs from registration is said to: on the day of arrival the two may fall together.
  if (rule.trigger === 'registration' && hop.registeredOn === on)
    return { on, basis: 'registered', assumed: false, from: on, deliveryDays: 0, registerDays: 0, sentUntilOn };
  const known = hop.step > 1 ? 'notice' : hop.deliveredOn ? 'tracked' : null;
  const assumedDays = letter.channel === 'post' ? deliveryDays.paper : deliveryDays.electronic;
  const isHeld = !known && rule.trigger !== 'registration' && on < addDays(letter.sentOn, assumedDays);
  const basis = known ?? (isHeld ? 'held' : letter.channel === 'post' ? 'posted' : 'arrived');
  const start = {
    on,
    sentUntilOn,
    from: hop.step > 1 ? hop.arrivedOn : (hop.deliveredOn ?? letter.sentOn),
    deliveryDays: known || isHeld ? 0 : assumedDays,
  };
  return rule.trigger === 'registration'
    ? { ...start, basis: 'estimated', assumed: true, registerDays: rules.registration?.amount ?? 0 }
    : { ...start, basis, assumed: basis === 'posted' || basis === 'held' || sentUntilOn !== null, registerDays: 0 };
}
