import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';

/** Signatures somebody has looked at, on paper and online together. What was beyond a cap was valid, and is not counted. */
export type Looked = { valid: number; struck: number; overCap: number };

/** Of a petition: sheets that were taken away are left out, and so is what waits, was repeated or was taken back. */
export async function lookedAt({ db, actor }: Scope, petitionId: string, countedOnline: number): Promise<Looked> {
  const where = { campaignId: actor.campaignId, petitionId };
  const { _sum } = await db.signatureBatch.aggregate({
    where: { ...where, removedOn: null },
    _sum: { valid: true, struckLines: true, overCap: true },
  });
  const struck = await db.signature.count({ where: { ...where, state: 'struck' } });
  const beyond = await db.signature.count({ where: { ...where, state: 'struck', reason: 'over_cap' } });
  return {
    valid: countedOnline + (_sum.valid ?? 0),
    struck: struck - beyond + (_sum.struckLines ?? 0),
    overCap: beyond + (_sum.overCap ?? 0),
  };
}
