import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Roll } from '@/lib/time/working-days';
import type { InBoth } from '@/lib/words/locale';

/** The day a clock starts from. The day itself is never counted. */
export type Trigger =
  /** the letter reached the body */
  | 'arrival'
  /** the body registered it */
  | 'registration'
  /** the day of the notice that it was forwarded */
  | 'notice'
  /** the last day of the term being extended */
  | 'due'
  /** the body, or we, received a paper */
  | 'receipt'
  /** the breach was committed */
  | 'offence'
  /** we learned of the breach */
  | 'learning';

/** What a rule is for. A jurisdiction has at most one rule for each. */
export type RuleRole =
  | 'registration'
  | 'forwarding'
  | 'answer'
  | 'extension'
  | 'migration'
  | 'prosecutor'
  | 'prosecutorNoCheck'
  | 'deputyRequest'
  | 'information'
  | 'fine'
  | 'court'
  | 'ombudsman';

export type Unit = 'calendar' | 'working' | 'months';

/** One term set by law, as data: what it promises, where it is written, and how it is counted. */
export type Rule = {
  readonly id: string;
  readonly role: RuleRole;
  /** Whose term it is. A family's own term never moves forward: the safe day is the statutory day. */
  readonly owedBy: 'body' | 'family';
  readonly title: InBoth;
  /** One plain sentence of what the law promises. */
  readonly plain: InBoth;
  readonly article: InBoth;
  readonly source: InBoth;
  readonly checkedOn: CalendarDate;
  /** False: general knowledge that no source seen confirms. The interface says so. */
  readonly verified: boolean;
  readonly trigger: Trigger;
  readonly amount: number;
  readonly unit: Unit;
  /** What the act says of a last day that is off; 'none' where it is silent. A body may set its own. */
  readonly roll: Roll;
  readonly extension?: { readonly amount: number; readonly unit: Unit; readonly times: number; readonly notice: boolean };
  /** A worked example; a test computes it from these fields. */
  readonly example: {
    readonly triggerOn: CalendarDate;
    readonly statutoryOn: CalendarDate;
    readonly safeOn: CalendarDate;
    readonly note: InBoth;
  };
};
