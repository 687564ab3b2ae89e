import { calendarOf } from '@/lib/jurisdiction/calendar-of';
import { deadline } from '@/lib/jurisdiction/deadline';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import type { CalendarDate } from '@/lib/time/calendar-date';

type Stay = { officialId: string; arrivedOn: CalendarDate; registeredOn: CalendarDate | null };

export type ForwardingChecks = {
  /** Passed on later than the law allows; null where the day of registration is not known. */
  late: boolean | null;
  /** It came back to a body that has had it before. */
  returned: boolean;
};

/**
 * The two checks on a forwarding, for the stay `at` (the first stay was not forwarded: null).
 * Russia, 59-FZ of 2006-05-02, article 8(3), checked 2026-11-23: forwarded within 7 days of registration;
 * late is said only past the safe day. Registered 2026-04-10, the notice is in time until 2026-04-17.
 * That a letter may not return to the body complained of is article 8(6), not confirmed by a source.
 */
export function forwardingChecks(jurisdiction: string, stays: readonly Stay[], at: number): ForwardingChecks | null {
  const [before, here] = [stays[at - 1], stays[at]];
  if (!before || !here) return null;
  const rule = jurisdictionOf(jurisdiction).rules.forwarding;
  const due = rule && before.registeredOn && deadline(rule, before.registeredOn, { calendar: calendarOf(jurisdiction) });
  return {
    late: due ? here.arrivedOn > due.safeOn : null,
    returned: stays.slice(0, at).some(({ officialId }) => officialId === here.officialId),
  };
}
