import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { insertCase } from '@/lib/case/open';
import type { Result } from '@/lib/form/result';
import { elsewhere } from '@/lib/official/directory/regions';
import type { PetitionRow } from './find';

/**
 * The case in which a petition's letters stand: opened when the first is logged, under the campaign's name, of no family
 * and no region. One that a family is in, from which a letter was linked, is that family's and stays theirs.
 */
export async function ownCase(scope: Scope, petition: PetitionRow, category: string): Promise<Result<{ caseId: string }>> {
  const { db, actor } = scope;
  const { campaignId } = actor;
  if (petition.caseId && (await db.caseMember.count({ where: { campaignId, caseId: petition.caseId } })) === 0)
    return { ok: true, caseId: petition.caseId };
  const { nameRu } = await campaignOf(scope);
  const opened = await insertCase(scope, { alias: nameRu, category, region: elsewhere.code });
  if (opened.ok) await db.petition.updateMany({ where: { id: petition.id, campaignId }, data: { caseId: opened.caseId } });
  return opened;
}
