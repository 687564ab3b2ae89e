import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { recordEvent } from '@/lib/event/record';
import type { Post } from '@/lib/form/receipt';
import { type Changed, changeIncident } from './change-incident';

/**
 * Lets an incident into the public counts, or takes it out of them. What may leave by it is its kind, its day and
 * its region, summed with others; never a name, a place or a word of it.
 */
export function showIncident(
  actor: Actor,
  { incidentId, isPublic }: { incidentId: string; isPublic: boolean },
  post?: Post,
): Promise<Changed> {
  return changeIncident(actor, incidentId, post, async (scope, { row }, { today }) => {
    if (row.isPublic === isPublic) return { ok: true, incidentId };
    await scope.db.incident.updateMany({ where: { id: row.id, campaignId: actor.campaignId }, data: { isPublic } });
    await recordEvent(scope, {
      kind: 'incident_shown',
      ...(row.caseId && { caseId: row.caseId }),
      thingId: row.id,
      region: row.region,
      onDay: today,
      payload: { kind: row.kind, isPublic },
    });
    return { ok: true, incidentId };
  });
}
