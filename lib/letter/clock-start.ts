import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import type { Rule } from '@/lib/jurisdiction/rule';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { ExplainedHop, ExplainedLetter } from './explain';

/** From where a clock's count begins. `assumed` where no paper says the day. */
export type ClockStart = {
  on: CalendarDate;
  basis: 'registered' | 'arrived' | 'tracked' | 'posted' | 'notice' | 'estimated';
  assumed: boolean;
  /** The day the reckoning begins with, and the days added to it for delivery and for registering. */
  from: CalendarDate;
  deliveryDays: number;
  registerDays: number;
};

/** What a clock's day 0 is: a paper's own day, or one put together from what is known. */
export function startOf(law: LawInForce, letter: ExplainedLetter, hop: ExplainedHop, rule: Rule, on: CalendarDate): ClockStart {
  const { deliveryDays, rules } = jurisdictionOf(law.code);
  const isRegistered = hop.registeredOn === on && (rule.trigger === 'registration' || !(hop.step > 1 || hop.deliveredOn));
  if (isRegistered) return { on, basis: 'registered', assumed: false, from: on, deliveryDays: 0, registerDays: 0 };
  const known = hop.step > 1 ? 'notice' : hop.deliveredOn ? 'tracked' : null;
  const basis = known ?? (letter.channel === 'post' ? 'posted' : 'arrived');
  const start = {
    on,
    from: hop.step > 1 ? hop.arrivedOn : (hop.deliveredOn ?? letter.sentOn),
    deliveryDays: known ? 0 : basis === 'posted' ? deliveryDays.paper : deliveryDays.electronic,
  };
  return rule.trigger === 'registration'
    ? { ...start, basis: 'estimated', assumed: true, registerDays: rules.registration?.amount ?? 0 }
    : { ...start, basis, assumed: basis === 'posted', registerDays: 0 };
}
