import { calendars } from '@/lib/jurisdiction/calendars';
import type { Jurisdiction } from '@/lib/jurisdiction/jurisdiction';
import type { Rule } from '@/lib/jurisdiction/rule';
import { jurisdictions } from '@/lib/jurisdiction/rules';
import type { DayCalendar } from '@/lib/time/day-calendar';

type OneRule = { code: string; role: string; rule: Rule; calendar: DayCalendar };

/** Every rule of every jurisdiction with the calendar it is counted by: what the tests loop over. */
export const every: OneRule[] = Object.entries(jurisdictions).flatMap(([code, law]: [string, Jurisdiction]) =>
  Object.entries(law.rules).map(([role, rule]) => ({ code, role, rule, calendar: calendars[law.calendar] })),
);
