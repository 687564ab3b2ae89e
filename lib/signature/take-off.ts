import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { decides } from '@/lib/petition/access';
import { holdPetition } from '@/lib/petition/find';
import { toDbDate } from '@/lib/time/calendar-date';
import { removeCounted } from './count';
import { signerDigest } from './signer-digest';

export type OneSigner = { petitionId: string; name: string; region: string; contact: string | null };

/**
 * Takes one signature off at the person's request, when her code is lost: found by what she signed with, out of the count,
 * and erased at once with every repeat of it. Which it was stands in no line.
 */
export function takeOffSignature(actor: Actor, typed: OneSigner, post?: Post): Promise<Result<{ petitionId: string }>> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!decides(actor)) return refused('not_found');
      const petition = await holdPetition(scope, typed.petitionId);
      if (!petition) return refused('not_found');
      const { db, keys } = scope;
      const digest = await signerDigest(keys, petition.id, typed);
      const held = await db.$queryRaw<{ region: string; state: string }[]>`
        SELECT region, state FROM signature
        WHERE campaign_id = ${actor.campaignId}::uuid AND petition_id = ${petition.id}::uuid AND person_digest = ${digest}::bytea ORDER BY seq FOR UPDATE`;
      if (held.length === 0) return refused('no_such_signature', 'name');
      const { today } = await campaignOf(scope);
      await db.signature.updateMany({
        where: { campaignId: actor.campaignId, petitionId: petition.id, personDigest: digest },
        data: { state: 'withdrawn', reason: 'asked', nameSealed: null, contactSealed: null, personDigest: null, erasedOn: toDbDate(today) },
      });
      const counted = held.filter(({ state }) => state === 'counted').map(({ region }) => ({ region, count: 1 }));
      if (counted.length > 0) await removeCounted(scope, petition.id, 'online', counted);
      await recordEvent(scope, { kind: 'signature_taken_off', thingId: petition.id, onDay: today, payload: {} });
      return { ok: true, petitionId: petition.id };
    }),
  );
}
