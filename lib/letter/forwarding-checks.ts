import { deadline } from '@/lib/jurisdiction/deadline';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import type { CalendarDate } from '@/lib/time/calendar-date';

type Stay = {
  officialId: string;
  arrivedOn: CalendarDate;
  registeredOn: CalendarDate | null;
  /** The safe day of passing it on as the stay's row has it; counted here where it is not given. */
  forwardSafeOn?: CalendarDate | null;
};

export type ForwardingChecks = {
  /** Passed on later than the law allows; null where the day of registration is not known. */
  late: boolean | null;
  /** It came back to a body that has had it before. */
  returned: boolean;
  /** It was handed to the very body it complains of. */
  toComplainedOf: boolean;
};

/**
 * The two checks on a forwarding, for the stay `at` (the first stay was not forwarded: null).
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
  const [before, here] = [stays[at - 1], stays[at]];
  if (!before || !here) return null;
  const safeOn = forwardSafeOn(law, before);
  return {
    late: safeOn ? here.arrivedOn > safeOn : null,
    returned: stays.slice(0, at).some(({ officialId }) => officialId === here.officialId),
    toComplainedOf: aboutId !== null && here.officialId === aboutId,
  };
}

/** Without a day of registration there is nothing to count from, and nobody is accused by an estimate. */
function forwardSafeOn(law: LawInForce, { registeredOn, forwardSafeOn: stored }: Stay): CalendarDate | null {
  const rule = jurisdictionOf(law.code).rules.forwarding;
  if (!rule || !registeredOn) return null;
  return stored ?? deadline(rule, registeredOn, { calendar: law.calendar }).safeOn;
}
