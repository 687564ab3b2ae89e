import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { decides } from '@/lib/petition/access';
import { findPetition } from '@/lib/petition/find';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { addAsManyAsFit, type Counted } from './count';
import { type BurstRow, holdBurst } from './find-burst';
import type { StrikeReason } from './reasons';
import { keepStrike, MINUTES_FOR_MANY } from './strike-row';

export type BurstDecision = {
  burstId: string;
  decision: 'accept' | 'strike';
  /** How many the page said wait: exactly these are decided on. */
  expected: number;
  reason: StrikeReason | null;
};

/**
 * Decides on signatures that came in a rush: they are counted, as many as the caps let, in the order they came, or they are struck out
 * together, which can be undone like any striking out.
 */
export function decideBurst(actor: Actor, typed: BurstDecision, post?: Post): Promise<Result<{ petitionId: string }>> {
  return withScope(
    actor,
    (scope) =>
      once(scope, post, async () => {
        if (!decides(actor)) return refused('not_found');
        const burst = await holdBurst(scope, typed.burstId);
        const petition = burst && (await findPetition(scope, burst.petitionId));
        if (!burst || !petition) return refused('not_found');
        if (burst.state !== 'waiting') return refused('changed_meanwhile');
        if (typed.decision === 'strike' && !typed.reason) return refused('empty', 'reason');
        const regions = await holdWaiting(scope, burst);
        if (regions.reduce((all, { count }) => all + count, 0) !== typed.expected) return refused('count_changed');
        const { today } = await campaignOf(scope);
        const done =
          typed.decision === 'accept'
            ? await accept(scope, petition, burst, regions, today)
            : { signatures: await strike(scope, burst, typed, today), over: 0 };
        await scope.db.signatureBurst.updateMany({
          where: { id: burst.id, campaignId: actor.campaignId },
          data: { state: typed.decision === 'accept' ? 'accepted' : 'struck', decidedBy: actor.memberId, decidedOn: toDbDate(today) },
        });
        const payload = { burstId: burst.id, decision: typed.decision, ...done };
        await recordEvent(scope, { kind: 'burst_decided', thingId: petition.id, onDay: today, payload });
        return { ok: true, petitionId: petition.id };
      }),
    MINUTES_FOR_MANY,
  );
}

type InRegion = { region: string; count: number };

/** Holds what waits in it, and counts it by region. */
async function holdWaiting({ db, actor }: Scope, burst: BurstRow): Promise<InRegion[]> {
  return db.$queryRaw<InRegion[]>`
    SELECT region, count(*)::int AS count FROM (
      SELECT region FROM signature
      WHERE campaign_id = ${actor.campaignId}::uuid AND petition_id = ${burst.petitionId}::uuid AND burst_id = ${burst.id}::uuid AND state = 'waiting'
      ORDER BY seq FOR UPDATE
    ) held GROUP BY region ORDER BY region`;
}

async function accept(scope: Scope, petition: Counted, burst: BurstRow, regions: InRegion[], onDay: CalendarDate) {
  const { db, actor } = scope;
  let [signatures, over] = [0, 0];
  for (const { region, count } of regions) {
    const fits = await addAsManyAsFit(scope, petition, { region, via: 'online', count, onDay });
    await db.$executeRaw`
      UPDATE signature s SET state = CASE WHEN n.at <= ${fits.counted}::int THEN 'counted' ELSE 'struck' END,
        reason = CASE WHEN n.at <= ${fits.counted}::int THEN NULL ELSE 'over_cap' END
      FROM (SELECT id, row_number() OVER (ORDER BY seq) AS at FROM signature
        WHERE campaign_id = ${actor.campaignId}::uuid AND petition_id = ${burst.petitionId}::uuid AND burst_id = ${burst.id}::uuid
          AND state = 'waiting' AND region = ${region}) n
      WHERE s.campaign_id = ${actor.campaignId}::uuid AND s.id = n.id`;
    signatures += fits.counted;
    over += fits.over;
  }
  return { signatures, over };
}

async function strike(scope: Scope, burst: BurstRow, { expected, reason }: BurstDecision, onDay: CalendarDate): Promise<number> {
  const { db, actor } = scope;
  const strikeId = await keepStrike(scope, {
    petitionId: burst.petitionId,
    reason: reason ?? 'bots',
    note: null,
    signatures: expected,
    onDay,
  });
  const { count } = await db.signature.updateMany({
    where: { campaignId: actor.campaignId, petitionId: burst.petitionId, burstId: burst.id, state: 'waiting' },
    data: { state: 'struck', reason, strikeId },
  });
  return count;
}
