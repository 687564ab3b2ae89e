import { type At, type CheckedHop, type CheckedLetter, type CheckedReply, type Finding, impossible, odd } from './date-finding';
import { replyKind } from './kinds';

/**
 * A paper without a date of its own is held by its postmark, or by the day it came: neither comes before our
 * letter, before the letter reached that body, nor, of an answer, before the registration it answers to.
 */
export function undatedOf({ sentOn: sent, sentPrecision }: CheckedLetter, at: At): Finding[] {
  const { datedOn, postmarkedOn, receivedOn, kind } = at.reply;
  if (datedOn) return [];
  const by = postmarkedOn ? 'postmark' : 'received';
  const seen = postmarkedOn ?? receivedOn;
  if (sentPrecision === 'day' && seen < sent) return [impossible(`${by}_before_letter`, at, { seen, sent })];
  const { passedOnOn: arrived, registeredOn: registered } = at.hop;
  if (arrived && seen < arrived) return [odd(`${by}_before_arrival`, at, { seen, arrived })];
  const { effect, answers } = replyKind(kind);
  const mayComeFirst = effect === 'registers' || (effect === 'none' && !answers);
  return registered && seen < registered && !mayComeFirst ? [odd(`${by}_before_registration`, at, { seen, registered })] : [];
}

/** A body that had registered a letter before it was passed on to it; a notice of that very day says so itself. */
export function registeredEarly(hop: CheckedHop, replies: readonly CheckedReply[]): Finding[] {
  const { passedOnOn: arrived, registeredOn: registered } = hop;
  if (!arrived || !registered || registered >= arrived) return [];
  const said = replies.some(
    ({ hopId, kind, datedOn }) => hopId === hop.id && replyKind(kind).effect === 'registers' && datedOn === registered,
  );
  return said ? [] : [odd('registered_before_arrival', { hop }, { registered, arrived })];
}
