import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { findLetter } from '@/lib/letter/find';
import { letterColumns } from './letter-columns';

/**
 * Writes into the letter's row what follows from its hops and replies. It and a recount (lib/recount) are
 * the only writers of those columns, both by `letterColumns`; every write that touches a hop or a reply
 * ends with it, in the same transaction.
 */
export async function bringUpToDate(scope: Scope, letterId: string): Promise<void> {
  const { db, actor } = scope;
  const letter = await findLetter(scope, letterId);
  if (!letter) throw new Error('A letter that is not there cannot be brought up to date.');
  const replies = await db.reply.findMany({
    where: { campaignId: actor.campaignId, letterId },
    select: { kind: true, hopId: true, receivedOn: true },
  });
  await db.letter.updateMany({ where: { id: letterId, campaignId: actor.campaignId }, data: letterColumns(letter.hops, replies) });
}
