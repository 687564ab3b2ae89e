import { addDays, type CalendarDate, maxDay, minDay } from '@/lib/time/calendar-date';
import type { Roll } from '@/lib/time/working-days';
import { type Deadline, type DeadlineOptions, deadline } from './deadline';
import type { Jurisdiction } from './jurisdiction';
import type { LawInForce } from './law-in-force';
import type { Rule, RuleRole } from './rule';
import { jurisdictionOf } from './rules';

export type Channel = 'portal' | 'email' | 'post' | 'in_person' | 'other';

/** Which answer rule binds a body: the general law on appeals, the prosecutors' order, or none. */
export type RuleFamily = 'appeal' | 'prosecutor' | 'none';

export type HopFacts = {
  readonly law: LawInForce;
  readonly sentOn: CalendarDate;
  /** The last day it may have been sent, where only its month is known. */
  readonly sentUntilOn?: CalendarDate | null | undefined;
  readonly channel: Channel;
  /** The day the body registered the letter, when known. */
  readonly registeredOn?: CalendarDate | null | undefined;
  readonly official: { readonly roll?: Roll | null | undefined; readonly ruleFamily?: RuleFamily | null | undefined };
  /** The day the letter arrived, when tracked. */
  readonly arrivedOn?: CalendarDate | null | undefined;
  /** The day of the notice by which the letter was forwarded to this body. */
  readonly forwardNoticeOn?: CalendarDate | null | undefined;
  /** Which term binds the answer, where it is not the body's general one: an information request, a deputy's request. */
  readonly answerRole?: RuleRole | undefined;
};

export type HopClocks = {
  readonly none?: 'email-after-2025-03-30' | 'email-maybe-after-2025-03-30' | 'official-has-no-clock';
  readonly register: Deadline | null;
  readonly forward: Deadline | null;
  readonly answer: Deadline | null;
  /** True when the day the answer's clock starts from is not known and an assumed one stands for it. */
  readonly estimated: boolean;
};

/**
 * The clocks of one stay of a letter at one body, in calendar days unless a rule says otherwise. Each
 * runs from what its rule names: registration, or the day the letter came.
 *
 * Russia, 59-FZ of 2006-05-02, articles 8(2), 8(3), 12(1), checked 2026-11-23: registered within 3
 * days of arrival, forwarded within 7 of registration, answered within 30 of registration. Without
 * a registration day: sent + delivery (0 electronic, 7 paper) + 3 + 30, an estimate. A forwarded
 * letter is to be registered within 3 days of the notice. An e-mail sent on 2025-03-30 or later
 * (547-FZ) starts no clock, not even at a body it is forwarded to. Of a letter known by its month, the
 * safe days count from the month's last day, and an e-mail that may have been sent too late has no clock.
 *
 * Portal, sent 2026-11-23: registered by 2026-11-26; answered by Saturday 2026-12-26, safe to call
 * late after Monday 2026-12-28. Throws RangeError for an unknown jurisdiction.
 */
export function hopClocks(facts: HopFacts): HopClocks {
  const law = jurisdictionOf(facts.law.code);
  const none = whyNoClock(law, facts);
  if (none) return { none, register: null, forward: null, answer: null, estimated: false };

  const { roll } = facts.official;
  const options: DeadlineOptions = { calendar: facts.law.calendar, roll };
  const { registration, forwarding } = law.rules;
  const register = registration
    ? deadline(registration, arrivalDay(law, facts), { ...options, triggerSafeOn: latestArrival(law, facts) })
    : null;
  const postingDays = facts.channel === 'post' ? law.deliveryDays.paper : 0;
  const run = (rule: Rule | undefined): Deadline | null => {
    if (!rule) return null;
    const { on, safeOn } = startOf(rule, law, facts, register);
    return deadline(rule, on, { ...options, triggerSafeOn: safeOn, postingDays });
  };
  const bound = answerRule(law, facts);
  return { register, forward: run(forwarding), answer: run(bound), estimated: !isStartKnown(bound, facts) };
}

export function answerRule(law: Jurisdiction, facts: Pick<HopFacts, 'answerRole' | 'official'>): Rule | undefined {
  const asked = facts.answerRole && facts.answerRole !== 'answer' ? law.rules[facts.answerRole] : undefined;
  const ofBody = facts.official.ruleFamily === 'prosecutor' ? law.rules.prosecutor : undefined;
  return asked ?? ofBody ?? law.rules.answer;
}

function whyNoClock(law: Jurisdiction, facts: HopFacts): HopClocks['none'] {
  if (facts.official.ruleFamily === 'none') return 'official-has-no-clock';
  const from = law.emailNoClockFrom;
  if (facts.channel !== 'email' || !from) return undefined;
  if (facts.sentOn >= from) return 'email-after-2025-03-30';
  return facts.sentUntilOn && facts.sentUntilOn >= from ? 'email-maybe-after-2025-03-30' : undefined;
}

function arrivalDay(law: Jurisdiction, facts: HopFacts): CalendarDate {
  const { electronic, paper } = law.deliveryDays;
  const assumedOn = addDays(facts.sentOn, facts.channel === 'post' ? paper : electronic);
  return facts.forwardNoticeOn ?? facts.arrivedOn ?? assumedOn;
}

/** The same by the last day it may have been sent. */
const latestArrival = (law: Jurisdiction, facts: HopFacts): CalendarDate =>
  arrivalDay(law, { ...facts, sentOn: facts.sentUntilOn ?? facts.sentOn });

const runsFromRegistration = (rule: Rule | undefined): boolean => rule === undefined || rule.trigger === 'registration';

function startOf(rule: Rule, law: Jurisdiction, facts: HopFacts, register: Deadline | null): { on: CalendarDate; safeOn: CalendarDate } {
  const { registeredOn } = facts;
  const [arrivedOn, latestOn] = [arrivalDay(law, facts), latestArrival(law, facts)];
  if (runsFromRegistration(rule)) {
    const on = registeredOn ?? register?.rawOn ?? arrivedOn;
    return { on, safeOn: registeredOn ?? register?.safeOn ?? latestOn };
  }
  // What is registered has come, though a register may be slow: an assumed arrival gives way backwards only.
  const isTracked = Boolean(facts.forwardNoticeOn ?? facts.arrivedOn);
  if (isTracked || !registeredOn) return { on: arrivedOn, safeOn: latestOn };
  return { on: minDay(arrivedOn, registeredOn), safeOn: maxDay(latestOn, registeredOn) };
}

function isStartKnown(rule: Rule | undefined, facts: HopFacts): boolean {
  if (facts.registeredOn) return true;
  const isSentDayKnown = facts.channel !== 'post' && !facts.sentUntilOn;
  return !runsFromRegistration(rule) && Boolean(facts.forwardNoticeOn ?? facts.arrivedOn ?? isSentDayKnown);
}
