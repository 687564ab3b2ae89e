import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { decides } from '@/lib/petition/access';
import { holdPetition } from '@/lib/petition/find';
import { fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import { addAllOrNone, roomFor } from './count';
import { byRegion } from './strike';
import { MINUTES_FOR_MANY, undoneUntil } from './strike-row';

type Back = { id: string; region: string; burstId: string | null; to: 'counted' | 'waiting' | 'duplicate' };

/**
 * Undoes a striking out, until the end of the following day: counted ones count again, a rush waits again. Who has signed anew
 * meanwhile keeps that signature and this one is a repeat. Refused where others have taken the places under a cap.
 */
export function undoStrike(actor: Actor, strikeId: string, post?: Post): Promise<Result<{ petitionId: string; strikeId: string }>> {
  return withScope(
    actor,
    (scope) =>
      once(scope, post, async () => {
        if (!decides(actor)) return refused('not_found');
        const { db } = scope;
        const where = { id: strikeId, campaignId: actor.campaignId };
        const strike = isId(strikeId) ? await db.signatureStrike.findFirst({ where }) : null;
        const petition = strike && (await holdPetition(scope, strike.petitionId));
        if (!petition) return refused('not_found');
        const { today } = await campaignOf(scope);
        if (today > undoneUntil(fromDbDate(strike.struckOn))) return refused('undo_too_late');
        const { count } = await db.signatureStrike.updateMany({ where: { ...where, undoneOn: null }, data: { undoneOn: toDbDate(today) } });
        if (count === 0) return refused('changed_meanwhile');
        // Counted signatures come under this lock: who signs anew meanwhile is seen, or waits.
        await roomFor(scope, petition, '');
        const back = await holdStruck(scope, strikeId);
        const counted = byRegion(back.filter(({ to }) => to === 'counted'));
        if (!(await addAllOrNone(scope, petition, { regions: counted, via: 'online', onDay: today }))) {
          await db.signatureStrike.updateMany({ where, data: { undoneOn: null } });
          return refused('undo_over_cap');
        }
        await putBack(scope, back);
        const payload = { strikeId, signatures: back.length };
        await recordEvent(scope, { kind: 'signatures_restored', thingId: petition.id, onDay: today, payload });
        return { ok: true, petitionId: petition.id, strikeId };
      }),
    MINUTES_FOR_MANY,
  );
}

/** Holds what was struck out, and says what each becomes again. */
async function holdStruck({ db, actor }: Scope, strikeId: string): Promise<Back[]> {
  return db.$queryRaw<Back[]>`
    SELECT s.id, s.region, s.burst_id AS "burstId",
      CASE
        WHEN EXISTS (SELECT FROM signature other WHERE other.campaign_id = s.campaign_id AND other.petition_id = s.petition_id
          AND other.person_digest = s.person_digest AND other.state IN ('counted', 'waiting')) THEN 'duplicate'
        WHEN EXISTS (SELECT FROM signature_burst b WHERE b.campaign_id = s.campaign_id AND b.id = s.burst_id AND b.state = 'struck') THEN 'waiting'
        ELSE 'counted' END AS "to"
    FROM signature s WHERE s.campaign_id = ${actor.campaignId}::uuid AND s.strike_id = ${strikeId}::uuid AND s.state = 'struck'
    ORDER BY s.seq FOR UPDATE OF s`;
}

async function putBack({ db, actor }: Scope, back: readonly Back[]): Promise<void> {
  for (const to of ['counted', 'waiting', 'duplicate'] as const) {
    const ids = back.filter((each) => each.to === to).map(({ id }) => id);
    if (ids.length > 0)
      await db.$executeRaw`
        UPDATE signature SET state = ${to}, reason = NULL, strike_id = NULL WHERE campaign_id = ${actor.campaignId}::uuid AND id = ANY(${ids}::uuid[])`;
  }
  const bursts = [...new Set(back.flatMap(({ to, burstId }) => (to === 'waiting' && burstId ? [burstId] : [])))];
  await db.signatureBurst.updateMany({
    where: { campaignId: actor.campaignId, id: { in: bursts } },
    data: { state: 'waiting', decidedBy: null, decidedOn: null },
  });
}
