import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Scope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { type Changed, changeIncident, tellChanged } from './change-incident';
import { caseMeant } from './find';
import type { IncidentRole } from './roles';

const MOST = 200;
type Typed = {
  incidentId: string;
  /** A person noted here; or whom the case of that mark is about; or only a name. */
  personId: string | null;
  ref: string | null;
  name: string | null;
  role: IncidentRole;
  note: string | null;
};

/** Adds somebody to an incident: whom it was done to, or who saw it. Name and role are sealed. */
export function addIncidentPerson(actor: Actor, typed: Typed, post?: Post): Promise<Changed> {
  return changeIncident(actor, typed.incidentId, post, async (scope, found, { today }) => {
    const { db } = scope;
    const owner = { incidentId: found.row.id, campaignId: actor.campaignId };
    const personId = await personMeant(scope, typed);
    if (personId === null) return refused('not_in_list', typed.personId ? 'personId' : 'ref');
    if (!personId && !typed.name) return refused('empty', 'name');
    if ((await db.incidentPerson.count({ where: owner })) >= MOST) return refused('too_many_named');
    const id = newId();
    await db.incidentPerson.createMany({
      data: [
        {
          id,
          ...owner,
          caseId: found.row.caseId,
          personId: personId ?? null,
          nameSealed: found.key.sealOptional('incident_person.name', id, typed.name),
          roleSealed: found.key.seal('incident_person.role', id, typed.role),
          noteSealed: found.key.sealOptional('incident_person.note', id, typed.note),
        },
      ],
    });
    await tellChanged(scope, found, today);
    return { ok: true, incidentId: typed.incidentId };
  });
}

export function removeIncidentPerson(
  actor: Actor,
  { incidentId, rowId }: { incidentId: string; rowId: string },
  post?: Post,
): Promise<Changed> {
  return changeIncident(actor, incidentId, post, async (scope, found, { today }) => {
    const { count } = await scope.db.incidentPerson.deleteMany({ where: { id: rowId, incidentId, campaignId: actor.campaignId } });
    if (count === 0) return refused('not_found');
    await tellChanged(scope, found, today);
    return { ok: true, incidentId };
  });
}

/** The person's id; undefined where nobody was chosen, null where there is none such. */
async function personMeant(scope: Scope, { personId, ref }: Pick<Typed, 'personId' | 'ref'>): Promise<string | null | undefined> {
  const where = { campaignId: scope.actor.campaignId };
  if (personId) return (await scope.db.person.findFirst({ where: { id: personId, ...where }, select: { id: true } }))?.id ?? null;
  const caseFile = await caseMeant(scope, { ref });
  if (!caseFile) return caseFile;
  return (await scope.db.person.findFirst({ where: { caseId: caseFile.id, ...where }, select: { id: true } }))?.id ?? null;
}
