import 'server-only';
import { isStaff } from '@/lib/auth/actor';
import type { Scope } from '@/lib/auth/with-scope';
import { findCase } from '@/lib/case/find';
import { isId } from '@/lib/db/ids';

/** A gathering through the actor's scope, or null: staff the campaign's, a family one of a case of hers. */
export async function findGathering(scope: Scope, id: string) {
  const { db, actor } = scope;
  if (!isId(id)) return null;
  const row = await db.gathering.findFirst({ where: { id, campaignId: actor.campaignId } });
  if (!row || isStaff(actor)) return row;
  return row.caseId && (await findCase(scope, row.caseId)) ? row : null;
}

export type GatheringRow = NonNullable<Awaited<ReturnType<typeof findGathering>>>;

/** The same, held until the transaction ends: two posts about one gathering come one after the other. */
export async function holdGathering(scope: Scope, id: string): Promise<GatheringRow | null> {
  if (!isId(id)) return null;
  await scope.db.$queryRaw`SELECT 1 FROM gathering WHERE campaign_id = ${scope.actor.campaignId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return findGathering(scope, id);
}
