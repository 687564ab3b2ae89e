import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { mayKeepIncidents } from './access';
import { type FoundIncident, findIncident, holdIncident } from './find';

export type Changed = Result<{ incidentId: string }>;
type Work = (scope: Scope, found: FoundIncident, campaign: Awaited<ReturnType<typeof campaignOf>>) => Promise<Changed>;

/** What every change of an incident by staff has in common: she may, it is there, nobody else is at it. */
export function changeIncident(actor: Actor, incidentId: string, post: Post | undefined, work: Work): Promise<Changed> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayKeepIncidents(actor)) return refused('not_allowed');
      await holdIncident(scope, incidentId);
      const found = await findIncident(scope, incidentId);
      if (!found) return refused('not_found');
      return work(scope, found, await campaignOf(scope));
    }),
  );
}

/** The line that tells that a record was amended. */
export const tellChanged = (scope: Scope, { row }: FoundIncident, today: Awaited<ReturnType<typeof campaignOf>>['today']): Promise<void> =>
  recordEvent(scope, {
    kind: 'incident_changed',
    ...(row.caseId && { caseId: row.caseId }),
    thingId: row.id,
    region: row.region,
    onDay: today,
    payload: { kind: row.kind },
  });
