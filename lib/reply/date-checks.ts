import { type CalendarDate, daysBetween } from '@/lib/time/calendar-date';
import { type DayCalendar, whyOff } from '@/lib/time/day-calendar';
import type { InBoth } from '@/lib/words/locale';
import { replyKind } from './kinds';

type On = CalendarDate | null;
export type CheckedLetter = { sentOn: CalendarDate; sentPrecision: string; channel: string };
/** A stay, with the last day of its answer's term as it was before any extension; null where it is an estimate or none. */
export type CheckedHop = { id: string; deliveredOn: On; registeredOn: On; termBy: On; termSafe: On; lawfulUntil: On };
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
};

/** Days between the date on a paper and its postmark, or its arrival by wire, that are too many to be a weekend. */
export const LATE_POST_DAYS = 5;
export const SLOW_WIRE_DAYS = 10;

/**
 * Dates of a letter's papers that do not fit together: an impossible order, or one that suggests that
 * a date was chosen afterwards. Nothing is corrected, and a letter of which only the month is known
 * accuses nobody. Example: an answer due on 2026-05-10 (safe 2026-05-12), dated 2026-05-08 and postmarked
 * 2026-05-20, is `backdated_over_term`.
 */
export function dateChecks(
  letter: CheckedLetter,
  hops: readonly CheckedHop[],
  replies: readonly CheckedReply[],
  calendar: DayCalendar,
): Finding[] {
  const ofHops = hops.flatMap((hop) => {
    const { deliveredOn: delivered, registeredOn: registered } = hop;
    return delivered && registered && registered < delivered
      ? [impossible('registered_before_delivery', { hop }, { registered, delivered })]
      : [];
  });
  const ofReplies = replies.flatMap((reply) => {
    const hop = hops.find(({ id }) => id === reply.hopId);
    if (!hop) return [];
    const at = { hop, reply };
    return [...orderOf(letter, at), ...postOf(letter, at), ...extensionOf(replies, at), ...dayOff(calendar, at)];
  });
  return [...ofHops, ...ofReplies];
}

type At = { hop: CheckedHop; reply: CheckedReply };
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
const impossible = finding('impossible');
const odd = finding('odd');

/** The day on the paper against our letter, its registration, and the day it came. */
function orderOf({ sentOn: sent, sentPrecision }: CheckedLetter, at: At): Finding[] {
  const { datedOn: dated, receivedOn: received, kind } = at.reply;
  if (!dated) return [];
  const { effect, answers } = replyKind(kind);
  const found: Finding[] = [];
  if (dated > received) found.push(impossible('dated_after_receipt', at, { dated, received }));
  if (sentPrecision === 'day' && dated < sent)
    return [...found, impossible(effect === 'registers' ? 'registered_before_sent' : 'dated_before_letter', at, { dated, sent })];
  const registered = at.hop.registeredOn;
  // A machine's receipt comes before any registration, and rightly.
  const isConfirmation = effect === 'none' && !answers;
  if (effect !== 'registers' && !isConfirmation && registered && dated < registered)
    found.push(odd(effect === 'forwards' ? 'forwarded_before_registration' : 'dated_before_registration', at, { dated, registered }));
  return found;
}

/** The postmark against both, and how long the paper was under way. */
function postOf({ channel }: CheckedLetter, at: At): Finding[] {
  const { datedOn: dated, postmarkedOn: postmarked, receivedOn: received, kind } = at.reply;
  const found: Finding[] = [];
  if (postmarked && postmarked > received) found.push(impossible('postmark_after_receipt', at, { postmarked, received }));
  if (!dated) return found;
  if (!postmarked) {
    const days = daysBetween(dated, received);
    const byWire = channel === 'portal' || channel === 'email';
    if (byWire && days > SLOW_WIRE_DAYS) found.push(odd('slow_delivery', at, { dated, received }, { count: days }));
    return found;
  }
  const { termBy, termSafe } = at.hop;
  const days = daysBetween(dated, postmarked);
  if (days < 0) found.push(impossible('dated_after_postmark', at, { dated, postmarked }));
  else if (replyKind(kind).answers && termBy && termSafe && dated <= termBy && postmarked > termSafe)
    found.push(odd('backdated_over_term', at, { dated, postmarked, due: termBy }));
  else if (days > LATE_POST_DAYS) found.push(odd('posted_late', at, { dated, postmarked }, { count: days }));
  return found;
}

/** An extension is given once, before the term has ended, and only so far. */
function extensionOf(replies: readonly CheckedReply[], at: At): Finding[] {
  const { reply, hop } = at;
  if (replyKind(reply.kind).effect !== 'extends') return [];
  const first = replies.find(({ kind, hopId }) => hopId === hop.id && replyKind(kind).effect === 'extends');
  if (first !== reply) return [odd('second_extension', at, {})];
  const dated = reply.datedOn ?? reply.receivedOn;
  const { termBy: due, termSafe, lawfulUntil: most } = hop;
  const named = reply.extendedToOn;
  return [
    ...(due && termSafe && dated > termSafe ? [odd('extension_after_term', at, { dated, due })] : []),
    ...(named && most && named > most ? [odd('extension_too_long', at, { named, most })] : []),
  ];
}

/** Machines confirm and register on any day; a person who signs on a day off is worth a look. */
function dayOff(calendar: DayCalendar, at: At): Finding[] {
  const { datedOn: dated, kind } = at.reply;
  const { answers, effect } = replyKind(kind);
  const why = dated && (answers || (effect !== 'none' && effect !== 'registers')) ? whyOff(calendar, dated) : null;
  return dated && why ? [odd('dated_day_off', at, { dated }, { why })] : [];
}
