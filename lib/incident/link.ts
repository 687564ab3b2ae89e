import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { type Changed, changeIncident, tellChanged } from './change-incident';

type Typed = { incidentId: string; gatheringId: string | null; letterId: string | null };

/** Ties an incident to the gathering it happened at and to the letter that was written about it; none unties them. */
export function linkIncident(actor: Actor, { incidentId, gatheringId, letterId }: Typed, post?: Post): Promise<Changed> {
  return changeIncident(actor, incidentId, post, async (scope, found, { today }) => {
    const { db } = scope;
    const { campaignId } = actor;
    const select = { id: true };
    if (gatheringId && !(await db.gathering.findFirst({ where: { id: gatheringId, campaignId }, select })))
      return refused('not_in_list', 'gatheringId');
    // Only a letter of the case it touches: who may see the incident may see the letter.
    const { caseId } = found.row;
    if (letterId && !(caseId && (await db.letter.findFirst({ where: { id: letterId, campaignId, caseId }, select }))))
      return refused('not_in_list', 'letterId');
    await db.incident.updateMany({ where: { id: incidentId, campaignId }, data: { gatheringId, letterId } });
    await tellChanged(scope, found, today);
    return { ok: true, incidentId };
  });
}
