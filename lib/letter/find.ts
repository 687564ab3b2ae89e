import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { holdLaw } from '@/lib/campaign/hold-law';
import { isId } from '@/lib/db/ids';
import { visibleLetters } from './access';

/** A letter with its case's key and its hops, through the actor's scope; or null. */
export async function findLetter({ db, actor }: Scope, letterId: string) {
  if (!isId(letterId)) return null;
  return db.letter.findFirst({
    where: { id: letterId, ...visibleLetters(actor) },
    include: { caseFile: { select: { id: true, keyWrapped: true } }, hops: { orderBy: { step: 'asc' } } },
  });
}

/** Holds the letter's row until the transaction ends, so that two writes to it come one after the other, and the law they count by. */
export async function holdLetter(scope: Scope, letterId: string): Promise<void> {
  const { db, actor } = scope;
  await holdLaw(scope);
  await db.$queryRaw`SELECT 1 FROM letter WHERE campaign_id = ${actor.campaignId}::uuid AND id = ${letterId}::uuid FOR UPDATE`;
}
