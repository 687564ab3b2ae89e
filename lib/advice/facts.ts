import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import type { Standing } from '@/lib/letter/rules';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';

/** No reply at all, among the kinds of reply. */
export const SILENT = 'none';

export type BodyFact = {
  id: string;
  code: string | null;
  name: InBoth;
  ruleFamily: string;
  kind: string;
  rank: string;
  parentId: string | null;
  region: string | null;
  /** Its own way with a last day that is off. */
  roll: string | null;
};
export type ReplyFact = { kind: string; receivedOn: CalendarDate; bodyId: string };
/** A no, and whose: the body it came from, whether the letter is still there or not. */
export type RefusalFact = ReplyFact & { body: BodyFact };
export type ChildFact = { id: string; rung: string | null; toId: string; sentOn: CalendarDate; standing: Standing };

/** All that a step may look at: what is on file about one letter, on one day. */
export type Facts = {
  today: CalendarDate;
  law: LawInForce;
  caseId: string;
  region: string;
  letter: {
    id: string;
    state: string;
    standing: Standing;
    channel: string;
    law: string;
    category: string;
    rung: string | null;
    sentOn: CalendarDate;
    clockReason: string | null;
  };
  /** The body the letter is at, and the one that passed it on, if one did. */
  body: BodyFact;
  before: BodyFact | null;
  /** The last reply of the present stay, an answer before a mere notice; null: silence. */
  last: ReplyFact | null;
  replies: readonly ReplyFact[];
  /** Every refusal from any body, in the order in which they came. */
  refusals: readonly RefusalFact[];
  /** The day of an answer that came after the safe day of a term that is known, not estimated. */
  answeredLateOn: CalendarDate | null;
  numberKnown: boolean;
  stays: number;
  looped: boolean;
  /** It lies with the body it complains of. */
  atComplainedOf: boolean;
  /** Passed on later than is safe to say: when it was due, and when it was done. */
  forwardedLate: { byOn: CalendarDate; onDay: CalendarDate } | null;
  arrivedOn: CalendarDate;
  registeredOn: CalendarDate | null;
  registerByOn: CalendarDate | null;
  registerSafeOn: CalendarDate | null;
  /** Without an extension whose notice came too late: the breach was complete. */
  answerByOn: CalendarDate | null;
  answerSafeOn: CalendarDate | null;
  /** A notice of extension made after the safe day. */
  lateExtensionOn: CalendarDate | null;
  extendedToOn: CalendarDate | null;
  /** Notices of extension in the present stay. */
  extensions: number;
  /** Its numbered questions, and how many are open; 0 where none are known. */
  points: number;
  openPoints: number;
  /** Bodies that have ended the correspondence on this topic, and when. */
  ended: readonly { bodyId: string; onDay: CalendarDate }[];
  /** Letters that follow this one up, oldest first. */
  children: readonly ChildFact[];
};

export const kindOf = (facts: Facts): string => facts.last?.kind ?? SILENT;
