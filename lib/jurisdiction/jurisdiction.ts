import type { CalendarDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import type { CalendarCode } from './calendars';
import type { Rule, RuleRole } from './rule';

/** A rule without a term: it forbids, demands or says that no clock runs. */
export type Norm = Pick<Rule, 'id' | 'title' | 'plain' | 'article' | 'source' | 'checkedOn' | 'verified'>;

/** A country's law as this house uses it. Each is one file in rules/. */
export type Jurisdiction = {
  readonly code: string;
  readonly name: InBoth;
  /** IANA zone a campaign starts with. */
  readonly timeZone: string;
  readonly calendar: CalendarCode;
  readonly rules: Readonly<Partial<Record<RuleRole, Rule>>>;
  /** What the law says besides terms, where it matters for what to do next. */
  readonly norms?: readonly Norm[];
  /** Days a letter needs to arrive when nobody tracked it; paper answers need as many to come back. */
  readonly deliveryDays: { readonly electronic: number; readonly paper: number };
  /** From this day on, a letter sent by e-mail starts no clock. */
  readonly emailNoClockFrom?: CalendarDate;
  /** Says that none of this is legal advice. */
  readonly disclaimer: InBoth;
};
