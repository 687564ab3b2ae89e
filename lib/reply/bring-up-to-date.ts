import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { findLetter } from '@/lib/letter/find';
import { fromDbDate } from '@/lib/time/calendar-date';
import { replyKind } from './kinds';

/**
 * Writes into the letter's row what follows from its hops and replies. It is the only writer of those
 * columns, and every write that touches a hop or a reply ends with it, in the same transaction.
 * Waiting is about the body the letter is at now: an answer stops the clock it answers and no other.
 */
export async function bringUpToDate(scope: Scope, letterId: string): Promise<void> {
  const { db, actor } = scope;
  const letter = await findLetter(scope, letterId);
  const at = letter?.hops.at(-1);
  if (!letter || !at) throw new Error('A letter without a hop cannot be brought up to date.');
  const replies = await db.reply.findMany({
    where: { campaignId: actor.campaignId, letterId },
    select: { kind: true, hopId: true, receivedOn: true },
  });
  const answers = replies.filter(({ kind }) => replyKind(kind).answers);
  const here = answers.filter(({ hopId }) => hopId === at.id).map(({ receivedOn }) => fromDbDate(receivedOn));
  const best = answers.map(({ kind }) => replyKind(kind)).sort((a, b) => b.weight - a.weight)[0];
  const first = here.sort()[0];
  await db.letter.updateMany({
    where: { id: letterId, campaignId: actor.campaignId },
    data: {
      atId: at.officialId,
      clock: at.clock,
      registeredOn: at.registeredOn,
      registerByOn: at.registerByOn,
      registerSafeOn: at.registerSafeOn,
      answerByOn: at.answerByOn,
      answerSafeOn: at.answerSafeOn,
      answeredOn: first ? new Date(`${first}T00:00:00Z`) : null,
      answerKind: best?.code ?? null,
      hopCount: letter.hops.length,
      looped: new Set(letter.hops.map((hop) => hop.officialId)).size < letter.hops.length,
      extended: at.extendedToOn !== null,
    },
  });
}
