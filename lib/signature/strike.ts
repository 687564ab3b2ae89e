import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { decides } from '@/lib/petition/access';
import { holdPetition } from '@/lib/petition/find';
import { chosenSignatures } from './chosen';
import { removeCounted } from './count';
import type { StrikeReason } from './reasons';
import { choosesSome, type StrikeFilter } from './strike-filter';
import { keepStrike, MINUTES_FOR_MANY } from './strike-row';

export type Strike = {
  petitionId: string;
  filter: StrikeFilter;
  /** How many the page said there are, and the last of them: exactly these are struck out. */
  expected: number;
  lastSeq: number;
  reason: StrikeReason;
  note: string | null;
};

/** Invalidates the counted signatures of a filter, exactly as many as were shown, with a reason. */
export function strikeSignatures(actor: Actor, typed: Strike, post?: Post): Promise<Result<{ strikeId: string; petitionId: string }>> {
  return withScope(
    actor,
    (scope) =>
      once(scope, post, async () => {
        if (!decides(actor)) return refused('not_found');
        const petition = await holdPetition(scope, typed.petitionId);
        if (!petition) return refused('not_found');
        if (!choosesSome(typed.filter)) return refused('nothing_matches');
        const { db } = scope;
        const where = chosenSignatures(scope, petition.id, typed.filter, typed.lastSeq);
        const held = await db.$queryRaw<
          { id: string; region: string }[]
        >`SELECT id, region FROM signature WHERE ${where} ORDER BY seq FOR UPDATE`;
        if (held.length === 0) return refused('nothing_matches');
        if (held.length !== typed.expected) return refused('count_changed');
        const { today } = await campaignOf(scope);
        const { reason, note } = typed;
        const strikeId = await keepStrike(scope, { petitionId: petition.id, reason, note, signatures: held.length, onDay: today });
        await db.$executeRaw`
          UPDATE signature SET state = 'struck', reason = ${reason}, strike_id = ${strikeId}::uuid
          WHERE campaign_id = ${actor.campaignId}::uuid AND id = ANY(${held.map(({ id }) => id)}::uuid[])`;
        await removeCounted(scope, petition.id, 'online', byRegion(held));
        const payload = { strikeId, reason, signatures: held.length };
        await recordEvent(scope, { kind: 'signatures_struck', thingId: petition.id, onDay: today, payload });
        return { ok: true, strikeId, petitionId: petition.id };
      }),
    MINUTES_FOR_MANY,
  );
}

/** How many of each region, regions in the order of their codes. */
export function byRegion(signatures: readonly { region: string }[]): { region: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { region } of signatures) counts.set(region, (counts.get(region) ?? 0) + 1);
  return [...counts].map(([region, count]) => ({ region, count })).sort((a, b) => (a.region < b.region ? -1 : 1));
}
