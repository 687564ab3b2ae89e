import { daysBetween } from '@/lib/time/calendar-date';
import { type DayCalendar, whyOff } from '@/lib/time/day-calendar';
import { type At, type CheckedHop, type CheckedLetter, type CheckedReply, type Finding, impossible, odd } from './date-finding';
import { replyKind } from './kinds';
import { extensionOf, registrationOf } from './once-checks';
import { registeredEarly, undatedOf } from './undated-checks';

/** Days between the date on a paper and its postmark, or its arrival by wire, that are too many to be a weekend. */
export const LATE_POST_DAYS = 5;
export const SLOW_WIRE_DAYS = 10;
/** Days between a paper's date and its arrival that are more than the post takes. */
export const SLOW_PAPER_DAYS = 14;

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
    const undelivered = delivered && registered && registered < delivered;
    return [
      ...(undelivered ? [impossible('registered_before_delivery', { hop }, { registered, delivered })] : []),
      ...registeredEarly(hop, replies),
    ];
  });
  const ofReplies = replies.flatMap((reply) => {
    const hop = hops.find(({ id }) => id === reply.hopId);
    if (!hop) return [];
    const at = { hop, reply };
    return [
      ...orderOf(letter, at),
      ...undatedOf(letter, at),
      ...postOf(letter, at),
      ...passedOnOf(at),
      ...registrationOf(letter, replies, at),
      ...extensionOf(letter, replies, at),
      ...dayOff(calendar, at),
    ];
  });
  return [...ofHops, ...ofReplies];
}

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
  const { termBy, termSafe } = at.hop;
  const inTerm = replyKind(kind).answers && termBy && termSafe && dated <= termBy;
  if (!postmarked) {
    const days = daysBetween(dated, received);
    if (inTerm && received > termSafe && days > SLOW_PAPER_DAYS)
      return [...found, odd('in_term_by_date_only', at, { dated, received, due: termBy }, { count: days })];
    const byWire = channel === 'portal' || channel === 'email';
    if (byWire && days > SLOW_WIRE_DAYS) found.push(odd('slow_delivery', at, { dated, received }, { count: days }));
    return found;
  }
  const days = daysBetween(dated, postmarked);
  if (days < 0) found.push(impossible('dated_after_postmark', at, { dated, postmarked }));
  else if (inTerm && postmarked > termSafe) found.push(odd('backdated_over_term', at, { dated, postmarked, due: termBy }));
  else if (days > LATE_POST_DAYS) found.push(odd('posted_late', at, { dated, postmarked }, { count: days }));
  return found;
}

/** A paper of a body dated before the letter was passed on to it: the notice, or this day, is not as it was. */
function passedOnOf(at: At): Finding[] {
  const { datedOn: dated } = at.reply;
  const arrived = at.hop.passedOnOn;
  return dated && arrived && dated < arrived ? [odd('dated_before_arrival', at, { dated, arrived })] : [];
}

/** Machines confirm and register on any day; a person who signs on a day off is worth a look. */
function dayOff(calendar: DayCalendar, at: At): Finding[] {
  const { datedOn: dated, kind } = at.reply;
  const { answers, effect } = replyKind(kind);
  const why = dated && (answers || (effect !== 'none' && effect !== 'registers')) ? whyOff(calendar, dated) : null;
  return dated && why ? [odd('dated_day_off', at, { dated }, { why })] : [];
}
