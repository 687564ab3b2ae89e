import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { findPetition, type PetitionRow } from '@/lib/petition/find';
import { type SheetSums, sumOf } from './sheet-rules';

export type CollectorSums = SheetSums & { collector: string | null };

/** What each collector brought, the most first. Names are sealed: one person is one spelling, case and blanks aside. */
export function readCollectors(actor: Actor, petitionId: string): Promise<{ petition: PetitionRow; collectors: CollectorSums[] } | null> {
  return withScope(actor, async (scope) => {
    const petition = await findPetition(scope, petitionId);
    if (!petition) return null;
    const rows = await scope.db.signatureBatch.findMany({
      where: { campaignId: actor.campaignId, petitionId, removedOn: null },
      select: { id: true, collectorSealed: true, valid: true, struckLines: true, overCap: true },
      orderBy: { seq: 'asc' },
    });
    const key = await scope.keys.ofCampaign();
    const collectors = new Map<string, CollectorSums>();
    for (const { id, collectorSealed, valid, struckLines: struck, overCap } of rows) {
      const collector = key.openOptional('signature_batch.collector', id, collectorSealed);
      const same = collector?.toLowerCase().replace(/\s+/g, ' ') ?? '';
      const before = collectors.get(same);
      collectors.set(same, {
        collector: before?.collector ?? collector,
        ...sumOf([{ sheets: 1, valid, struck, overCap }, ...(before ? [before] : [])]),
      });
    }
    return { petition, collectors: [...collectors.values()].sort((a, b) => b.valid - a.valid || b.sheets - a.sheets) };
  });
}
