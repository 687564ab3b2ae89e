import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { newId } from '@/lib/db/ids';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { visibleOfficials } from '@/lib/official/access';
import { type Changed, changeIncident, tellChanged } from './change-incident';

const MOST = 40;

/** Names an official of the directory in an incident. The same one twice is one. */
export function nameOfficial(
  actor: Actor,
  { incidentId, officialId }: { incidentId: string; officialId: string },
  post?: Post,
): Promise<Changed> {
  return changeIncident(actor, incidentId, post, async (scope, found, { today }) => {
    const { db } = scope;
    const owner = { incidentId, campaignId: actor.campaignId };
    if (!(await db.official.findFirst({ where: { id: officialId, ...visibleOfficials(actor) }, select: { id: true } })))
      return refused('not_in_list');
    if (await db.incidentNamed.findFirst({ where: { ...owner, officialId }, select: { id: true } })) return { ok: true, incidentId };
    if ((await db.incidentNamed.count({ where: owner })) >= MOST) return refused('too_many_named');
    await db.incidentNamed.createMany({ data: [{ id: newId(), ...owner, caseId: found.row.caseId, kind: 'official', officialId }] });
    await tellChanged(scope, found, today);
    return { ok: true, incidentId };
  });
}

/** Names an outlet: a channel, a paper, a programme. */
export function nameOutlet(
  actor: Actor,
  { incidentId, outlet }: { incidentId: string; outlet: string | null },
  post?: Post,
): Promise<Changed> {
  return changeIncident(actor, incidentId, post, async (scope, found, { today }) => {
    const { db } = scope;
    const owner = { incidentId, campaignId: actor.campaignId };
    if (!outlet) return refused('empty', 'outlet');
    if ((await db.incidentNamed.count({ where: owner })) >= MOST) return refused('too_many_named');
    const id = newId();
    const nameSealed = found.key.seal('incident_named.name', id, outlet);
    await db.incidentNamed.createMany({ data: [{ id, ...owner, caseId: found.row.caseId, kind: 'outlet', nameSealed }] });
    await tellChanged(scope, found, today);
    return { ok: true, incidentId };
  });
}

export function unname(actor: Actor, { incidentId, rowId }: { incidentId: string; rowId: string }, post?: Post): Promise<Changed> {
  return changeIncident(actor, incidentId, post, async (scope, found, { today }) => {
    const { count } = await scope.db.incidentNamed.deleteMany({ where: { id: rowId, incidentId, campaignId: actor.campaignId } });
    if (count === 0) return refused('not_found');
    await tellChanged(scope, found, today);
    return { ok: true, incidentId };
  });
}
