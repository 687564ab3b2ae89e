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
  | 'learning'
  /** the day of what is given notice of: a rally. Its terms count back from it. */
  | 'occasion'
  /** what we asked for was refused, or silence began to count as a refusal */
  | 'refusal'
  /** the body decided */
  | 'decision';

/** What a rule is for. A jurisdiction has at most one rule for each. */
export type RuleRole =
  | 'registration'
  | 'forwarding'
  | 'answer'
  | 'answerNoStudy'
  | 'extension'
  | 'migration'
  | 'prosecutor'
  | 'prosecutorNoCheck'
  | 'deputyRequest'
  | 'information'
  | 'fine'
  | 'court'
  | 'ombudsman'
  | 'ombudsmanNotice'
  | 'deputyAppeal'
  // Where silence or a refusal leads by that country's information law.
  | 'silence'
  | 'urgent'
  | 'thirdParty'
  | 'review'
  | 'reviewAnswer'
  | 'appeal'
  | 'appealAnswer'
  // Notice of a rally.
  | 'rallyEarliest'
  | 'rallyLatest'
  | 'picketLatest'
  | 'rallyAnswer';

export type Unit = 'calendar' | 'working' | 'months';

/** So many days or months. Day 0 is never counted. */
export type Term = { readonly amount: number; readonly unit: Unit };

/** Where something is written, in plain words, when that was compared with its source, and whether the source confirms it. */
export type Written = {
  readonly plain: InBoth;
  readonly article: InBoth;
  readonly source: InBoth;
  readonly checkedOn: CalendarDate;
  /** False: general knowledge that no source seen confirms. The interface says so. */
  readonly verified: boolean;
};

/**
 * How far the body itself may move its last day, and where the act that binds it says so: one country's bodies
 * extend by different articles.
 */
export type ExtensionRule = Term &
  Written & {
    /** 'due': so much more; 'trigger': so much in all. */
    readonly from: 'due' | 'trigger';
    /** Where sources differ, the longest reading. */
    readonly longest?: Term;
    readonly times: number;
    readonly notice: boolean;
  };

/** One term set by law, as data: what it promises, where it is written, and how it is counted. */
export type Rule = Term &
  Written & {
    readonly id: string;
    readonly role: RuleRole;
    /** Whose term it is. A family's own term never moves out of the law's window: the safe day is the statutory day. */
    readonly owedBy: 'body' | 'family';
    readonly title: InBoth;
    /** What else must be known: sources that differ, a reading of ours. */
    readonly note?: InBoth;
    readonly trigger: Trigger;
    /** 'before': the term counts back from its trigger, as the notice of a rally does. */
    readonly counts?: 'after' | 'before';
    /** 'earliest': the day found is the first on which something may be done, not the last. */
    readonly bound?: 'latest' | 'earliest';
    /** The clock may start this much after its trigger: only the safe day counts on it. */
    readonly triggerSlack?: Term;
    /** Where sources differ, the longest reading: only the safe day counts by it. */
    readonly longest?: Term;
    /** What the act says of a last day that is off; 'none' where it is silent. A body may set its own. */
    readonly roll: Roll;
    readonly extension?: ExtensionRule;
    /** The act lets the body take longer and sets no measure: whatever day it names cannot be called too late. */
    readonly openExtension?: Written;
    /** A worked example; a test computes it from these fields. */
    readonly example: {
      readonly triggerOn: CalendarDate;
      readonly statutoryOn: CalendarDate;
      readonly safeOn: CalendarDate;
      readonly note: InBoth;
    };
  };
