import type { Written } from '@/lib/jurisdiction/rule';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';

type On = CalendarDate | null;
export type CheckedLetter = { sentOn: CalendarDate; sentPrecision: string; channel: string };
/** A stay, with the last day of its answer's term as it was before any extension; null where it is an estimate or none. */
export type CheckedHop = {
  id: string;
  /** The day of the notice by which it was passed on to this body; null for the first. */
  passedOnOn: On;
  deliveredOn: On;
  registeredOn: On;
  termBy: On;
  termSafe: On;
  lawfulUntil: On;
};
export type CheckedReply = {
  id: string;
  hopId: string;
  kind: string;
  datedOn: On;
  postmarkedOn: On;
  receivedOn: CalendarDate;
  extendedToOn: On;
};

/** impossible: these days cannot all be true. odd: they can, and somebody should be asked how. */
export type Severity = 'impossible' | 'odd';
/** What does not fit. The sentence is `clock.odd.<code>`, the days are its values. */
export type Finding = {
  code: string;
  severity: Severity;
  replyId: string | null;
  hopId: string;
  days: Readonly<Record<string, CalendarDate>>;
  count?: number;
  why?: InBoth;
  /** By which law that body's terms are extended, where the finding is about that. */
  law?: Written | undefined;
};

/** The paper a finding is about, and the stay it came from. */
export type At = { hop: CheckedHop; reply: CheckedReply };
type Days = Record<string, CalendarDate>;

const finding =
  (severity: Severity) =>
  (code: string, { hop, reply }: { hop: CheckedHop; reply?: CheckedReply }, days: Days, more: Partial<Finding> = {}): Finding => ({
    code,
    severity,
    replyId: reply?.id ?? null,
    hopId: hop.id,
    days,
    ...more,
  });
export const impossible = finding('impossible');
export const odd = finding('odd');
