import 'server-only';
import { isStaff } from '@/lib/auth/actor';
import type { FieldKey } from '@/lib/auth/keyring';
import type { Scope } from '@/lib/auth/with-scope';
import { findCase } from '@/lib/case/find';
import { isId } from '@/lib/db/ids';

/** A question through the actor's scope, or null: staff the campaign's, a family one of a case of hers. */
export async function findQuestion(scope: Scope, id: string) {
  const { db, actor } = scope;
  if (!isId(id)) return null;
  const row = await db.question.findFirst({ where: { id, campaignId: actor.campaignId }, include: { edition: true } });
  if (!row || isStaff(actor)) return row;
  return row.caseId && (await findCase(scope, row.caseId)) ? row : null;
}

export type QuestionRow = NonNullable<Awaited<ReturnType<typeof findQuestion>>>;

/** The same, held until the transaction ends. */
export async function holdQuestion(scope: Scope, id: string): Promise<QuestionRow | null> {
  if (!isId(id)) return null;
  await scope.db.$queryRaw`SELECT 1 FROM question WHERE campaign_id = ${scope.actor.campaignId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return findQuestion(scope, id);
}

/** A question of a case is sealed by the case's key and goes with it; one of none by the campaign's. Throws where the case is not hers. */
export async function keyOfQuestion(scope: Scope, caseId: string | null): Promise<FieldKey> {
  if (!caseId) return scope.keys.ofCampaign();
  const caseFile = await findCase(scope, caseId);
  if (!caseFile) throw new Error('A question of a case that may not be seen.');
  return scope.keys.ofCase(caseFile);
}
