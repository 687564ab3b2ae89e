import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { now } from '@/lib/time/clock';
import { countConcerned } from './read-batch';

/** Longer than a batch may take (lib/db/scope.ts): a worker that is alive is never taken for dead. */
const LEASE_MS = 30_000;

export const leaseEnd = (): Date => new Date(now().getTime() + LEASE_MS);

/** A recount that is this worker's until `heldUntil`, the mark by which it knows that nobody took it over. */
export type Held = { id: string; heldUntil: Date };

/**
 * Takes the campaign's oldest open recount, if nobody works on it: they run one after the other. One
 * whose worker is gone goes on where it stopped.
 */
export async function claimRecount(scope: Scope): Promise<Held | null> {
  const { db, actor } = scope;
  const heldUntil = leaseEnd();
  const [claimed] = await db.$queryRaw<{ id: string; afterId: string | null; officialId: string | null }[]>`
    UPDATE recount SET state = 'running', held_until = ${heldUntil}
    WHERE campaign_id = ${actor.campaignId}::uuid
      AND id = (SELECT id FROM recount WHERE campaign_id = ${actor.campaignId}::uuid AND state IN ('waiting', 'running') ORDER BY seq LIMIT 1)
      AND state IN ('waiting', 'running') AND (held_until IS NULL OR held_until < ${now()})
    RETURNING id, after_id AS "afterId", payload->>'officialId' AS "officialId"`;
  if (!claimed) return null;
  if (claimed.afterId === null) {
    const total = await countConcerned(scope, claimed.officialId ?? undefined);
    await db.recount.updateMany({ where: { id: claimed.id, campaignId: actor.campaignId }, data: { total } });
  }
  return { id: claimed.id, heldUntil };
}

/** Holds the recount's row, so that no batch of it is counted twice; null when another worker has it. */
export async function holdRecount({ db, actor }: Scope, { id, heldUntil }: Held) {
  await db.$queryRaw`SELECT 1 FROM recount WHERE campaign_id = ${actor.campaignId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return db.recount.findFirst({ where: { id, campaignId: actor.campaignId, state: 'running', heldUntil } });
}

/** Gives a recount up: it stands as failed until somebody asks for it again. */
export async function failRecount({ db, actor }: Scope, { id }: Held): Promise<void> {
  await db.recount.updateMany({
    where: { id, campaignId: actor.campaignId, state: 'running' },
    data: { state: 'failed', heldUntil: null },
  });
}
