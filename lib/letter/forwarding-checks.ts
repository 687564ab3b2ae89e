import { deadline } from '@/lib/jurisdiction/deadline';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { cameBack, senderOf } from './stay-way';

type Stay = {
  id: string;
  officialId: string;
  fromHopId: string | null;
  arrivedOn: CalendarDate;
  registeredOn: CalendarDate | null;
  /** As the row has it: no lateness is told by an estimate, or where no clock runs. */
  clock?: string;
  /** The safe day of passing it on as the stay's row has it; counted here where it is not given. */
  forwardSafeOn?: CalendarDate | null;
};

export type ForwardingChecks = {
  /** Passed on later than the law allows; null where the day the term runs from is not known. */
  late: boolean | null;
  /** It came back to a body that has had it before. */
  returned: boolean;
  /** It was handed to the very body it complains of. */
  toComplainedOf: boolean;
};

/**
 * The two checks on a forwarding, for the stay `at` (the first stay was not forwarded: null). Whoever passed
 * it on is asked, not whoever had it last: one letter may be passed on to two bodies.
 * Russia, 59-FZ of 2006-05-02, article 8(3), checked 2026-11-23: forwarded within 7 days of registration;
 * late is said only past the safe day. Registered 2026-04-10, the notice is in time until 2026-04-17.
 * That a letter may not return to the body complained of is article 8(6), not confirmed by a source.
 */
export function forwardingChecks(
  law: LawInForce,
  stays: readonly Stay[],
  at: number,
  aboutId: string | null = null,
): ForwardingChecks | null {
  const here = stays[at];
  const before = here && senderOf(stays, here);
  if (!before || !here) return null;
  const safeOn = forwardSafeOn(law, before);
  return {
    late: safeOn ? here.arrivedOn > safeOn : null,
    returned: cameBack(stays, here),
    toComplainedOf: aboutId !== null && here.officialId === aboutId,
  };
}

/** The term runs from registration or, where the rule says so, from the arrival; nobody is accused by an estimate of it. */
function forwardSafeOn(law: LawInForce, { arrivedOn, registeredOn, clock, forwardSafeOn: stored }: Stay): CalendarDate | null {
  const rule = jurisdictionOf(law.code).rules.forwarding;
  const fromOn = rule?.trigger === 'registration' ? registeredOn : arrivedOn;
  if (!rule || !fromOn || (clock && clock !== 'running')) return null;
  return stored ?? deadline(rule, fromOn, { calendar: law.calendar }).safeOn;
}
