import { addDays, type CalendarDate } from '@/lib/time/calendar-date';
import type { DayCalendar } from '@/lib/time/day-calendar';
import type { Roll } from '@/lib/time/working-days';
import { calendars } from './calendars';
import { type Deadline, type DeadlineOptions, deadline } from './deadline';
import type { Jurisdiction } from './jurisdiction';
import type { Rule } from './rule';
import { jurisdictionOf } from './rules';

export type Channel = 'portal' | 'email' | 'post' | 'in_person' | 'other';

/** Which answer rule binds a body: the general law on appeals, the prosecutors' order, or none. */
export type RuleFamily = 'appeal' | 'prosecutor' | 'none';

export type HopFacts = {
  readonly jurisdiction: string;
  readonly sentOn: CalendarDate;
  readonly channel: Channel;
  /** The day the body registered the letter, when known. */
  readonly registeredOn?: CalendarDate | null | undefined;
  readonly official: { readonly roll?: Roll | null | undefined; readonly ruleFamily?: RuleFamily | null | undefined };
  /** The day the letter arrived, when tracked. */
  readonly arrivedOn?: CalendarDate | null | undefined;
  /** The day of the notice by which the letter was forwarded to this body. */
  readonly forwardNoticeOn?: CalendarDate | null | undefined;
  /** A migration matter before the head of a region. */
  readonly migration?: boolean | undefined;
  /** A calendar mended by an administrator, in place of the one shipped. */
  readonly calendar?: DayCalendar | undefined;
};

export type HopClocks = {
  readonly none?: 'email-after-2025-03-30' | 'official-has-no-clock';
  readonly register: Deadline | null;
  readonly forward: Deadline | null;
  readonly answer: Deadline | null;
  /** True when the registration day is not known and the clocks run from an assumed one. */
  readonly estimated: boolean;
};

/**
 * The clocks of one stay of a letter at one body, in calendar days unless a rule says otherwise.
 *
 * Russia, 59-FZ of 2006-05-02, articles 8(2), 8(3), 12(1), checked 2026-11-23: registered within 3
 * days of arrival, forwarded within 7 of registration, answered within 30 of registration. Without
 * a registration day: sent + delivery (0 electronic, 7 paper) + 3 + 30, an estimate. A forwarded
 * letter is to be registered within 3 days of the notice. An e-mail sent on 2025-03-30 or later
 * (547-FZ) starts no clock, not even at a body it is forwarded to.
 *
 * Portal, sent 2026-11-23: registered by 2026-11-26; answered by Saturday 2026-12-26, safe to call
 * late after Monday 2026-12-28. Throws RangeError for an unknown jurisdiction.
 */
export function hopClocks(facts: HopFacts): HopClocks {
  const law = jurisdictionOf(facts.jurisdiction);
  const none = whyNoClock(law, facts);
  if (none) return { none, register: null, forward: null, answer: null, estimated: false };

  const paper = facts.channel === 'post';
  const { roll } = facts.official;
  const options: DeadlineOptions = { calendar: facts.calendar ?? calendars[law.calendar], roll };
  const register = run(law.rules.registration, arrivalDay(law, facts), options);
  const registeredOn = facts.registeredOn ?? register?.rawOn ?? arrivalDay(law, facts);
  const afterRegistration: DeadlineOptions = {
    ...options,
    triggerSafeOn: facts.registeredOn ?? register?.safeOn,
    postingDays: paper ? law.deliveryDays.paper : 0,
  };
  return {
    register,
    forward: run(law.rules.forwarding, registeredOn, afterRegistration),
    answer: run(answerRule(law, facts), registeredOn, afterRegistration),
    estimated: !facts.registeredOn,
  };
}

function whyNoClock(law: Jurisdiction, facts: HopFacts): HopClocks['none'] {
  if (facts.official.ruleFamily === 'none') return 'official-has-no-clock';
  const from = law.emailNoClockFrom;
  if (facts.channel === 'email' && from && facts.sentOn >= from) return 'email-after-2025-03-30';
  return undefined;
}

function arrivalDay(law: Jurisdiction, facts: HopFacts): CalendarDate {
  const { electronic, paper } = law.deliveryDays;
  const assumedOn = addDays(facts.sentOn, facts.channel === 'post' ? paper : electronic);
  return facts.forwardNoticeOn ?? facts.arrivedOn ?? assumedOn;
}

function answerRule(law: Jurisdiction, facts: HopFacts): Rule | undefined {
  if (facts.official.ruleFamily === 'prosecutor') return law.rules.prosecutor ?? law.rules.answer;
  return facts.migration ? (law.rules.migration ?? law.rules.answer) : law.rules.answer;
}

function run(rule: Rule | undefined, triggerOn: CalendarDate, options: DeadlineOptions): Deadline | null {
  return rule ? deadline(rule, triggerOn, options) : null;
}
