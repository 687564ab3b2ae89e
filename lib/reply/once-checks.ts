import { countedReply } from './counted-reply';
import { type At, type CheckedLetter, type CheckedReply, type Finding, odd } from './date-finding';
import { replyKind } from './kinds';
import { paperDay, sentSince } from './paper-day';

/** A letter is registered once; another day moves nothing. The same day again is the same registration. */
export function registrationOf(letter: CheckedLetter, replies: readonly CheckedReply[], at: At): Finding[] {
  const { reply, hop } = at;
  if (replyKind(reply.kind).effect !== 'registers') return [];
  const since = sentSince(letter);
  const first = countedReply('registers', replies, hop.id, since);
  const [dated, registered] = [paperDay(reply, since), paperDay(first ?? reply, since)];
  return dated === registered ? [] : [odd('second_registration', at, { dated, registered })];
}

/** An extension is given once, before the term has ended, and only so far. */
export function extensionOf(letter: CheckedLetter, replies: readonly CheckedReply[], at: At): Finding[] {
  const { reply, hop } = at;
  if (replyKind(reply.kind).effect !== 'extends') return [];
  if (countedReply('extends', replies, hop.id, sentSince(letter)) !== reply) return [odd('second_extension', at, {})];
  const dated = reply.datedOn ?? reply.receivedOn;
  const { termBy: due, termSafe, lawfulUntil: most } = hop;
  const named = reply.extendedToOn;
  return [
    ...(due && termSafe && dated > termSafe ? [odd('extension_after_term', at, { dated, due })] : []),
    ...(named && most && named > most ? [odd('extension_too_long', at, { named, most })] : []),
  ];
}
