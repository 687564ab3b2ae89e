import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { mayTakeBack } from './access';
import { findIncident, holdIncident } from './find';

type Done = Result<{ incidentId: string }>;

/** Takes a record out of every list and count. It is kept, and can be brought back. */
export const withdrawIncident = (actor: Actor, incidentId: string, post?: Post): Promise<Done> => take(actor, incidentId, true, post);

export const restoreIncident = (actor: Actor, incidentId: string, post?: Post): Promise<Done> => take(actor, incidentId, false, post);

function take(actor: Actor, incidentId: string, out: boolean, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      await holdIncident(scope, incidentId);
      const found = await findIncident(scope, incidentId);
      if (!found) return refused('not_found');
      const { row } = found;
      if (!mayTakeBack(actor, row)) return refused('not_allowed');
      if ((row.withdrawnOn !== null) === out) return { ok: true, incidentId };
      const { today } = await campaignOf(scope);
      await scope.db.incident.updateMany({
        where: { id: row.id, campaignId: actor.campaignId },
        data: { withdrawnOn: out ? toDbDate(today) : null },
      });
      await recordEvent(scope, {
        kind: out ? 'incident_withdrawn' : 'incident_restored',
        ...(row.caseId && { caseId: row.caseId }),
        thingId: row.id,
        region: row.region,
        onDay: today,
        payload: { kind: row.kind },
      });
      return { ok: true, incidentId };
    }),
  );
}
