import 'server-only';
import { type Actor, isStranger } from '@/lib/auth/actor';
import { showKnown } from '@/lib/auth/stranger';
import { withScope } from '@/lib/auth/with-scope';
import { type Result, refused } from '@/lib/form/result';
import { utcDay } from '@/lib/time/clock';
import { codeDigest } from './code';
import { removeCounted } from './count';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Takes a signature back by its code: it is no longer counted, and name and contact are erased at once, with those of every repeat
 * of it. The answer is the same whether there is such a code or not. Whoever knows a name cannot take her signature back: a code given for
 * a signature that stood already takes back nothing but that second one.
 */
export async function withdrawSignature(actor: Actor, typed: { code: string }): Promise<Result> {
  if (!isStranger(actor)) return refused('not_allowed');
  return withScope(actor, async (scope) => {
    const { db, keys } = scope;
    const code = await codeDigest(keys, typed.code);
    await showKnown(scope, { code });
    const { campaignId } = actor;
    const [found] = await db.$queryRaw<{ id: string; petitionId: string; region: string; state: string; person: Bytes | null }[]>`
      SELECT id, petition_id AS "petitionId", region, state, person_digest AS person FROM signature
      WHERE campaign_id = ${campaignId}::uuid AND code_digest = ${code}::bytea AND state <> 'withdrawn' FOR UPDATE`;
    if (!found) return { ok: true };
    const data = { state: 'withdrawn', nameSealed: null, contactSealed: null, personDigest: null, erasedOn: utcDay() };
    await db.signature.updateMany({ where: { id: found.id, campaignId }, data });
    const { petitionId, person } = found;
    if (found.state !== 'duplicate' && person) {
      await showKnown(scope, { signer: person });
      await db.signature.updateMany({ where: { campaignId, petitionId, state: 'duplicate', personDigest: person }, data });
    }
    if (found.state === 'counted') await removeCounted(scope, petitionId, 'online', [{ region: found.region, count: 1 }]);
    return { ok: true };
  });
}
