import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { recordEvent } from '@/lib/event/record';
import type { CalendarDate } from '@/lib/time/calendar-date';

/**
 * Dates every threshold that the petition's total has reached and nobody dated yet, with a line of the timeline
 * for each. A threshold keeps its day when signatures are taken back later: it was reached.
 */
export async function dateThresholds(scope: Scope, petitionId: string, onDay: CalendarDate): Promise<void> {
  const { db, actor } = scope;
  const reached = await db.$queryRaw<{ signatures: number }[]>`
    UPDATE petition_threshold t SET reached_on = ${onDay}::date FROM petition_tally w
    WHERE t.campaign_id = ${actor.campaignId}::uuid AND t.petition_id = ${petitionId}::uuid AND t.reached_on IS NULL
      AND w.campaign_id = t.campaign_id AND w.petition_id = t.petition_id AND w.dimension = 'total' AND w.code = ''
      AND w.online + w.paper + w.imported >= t.signatures
    RETURNING t.signatures`;
  await tellReached(
    scope,
    petitionId,
    onDay,
    reached.map(({ signatures }) => signatures),
  );
}

/** The lines of thresholds that were just dated. */
export async function tellReached(scope: Scope, petitionId: string, onDay: CalendarDate, reached: readonly number[]): Promise<void> {
  for (const signatures of [...reached].sort((a, b) => a - b))
    await recordEvent(scope, { kind: 'petition_threshold_reached', thingId: petitionId, onDay, payload: { signatures } });
}
