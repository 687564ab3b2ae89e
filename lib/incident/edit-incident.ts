import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { FieldKey } from '@/lib/auth/keyring';
import type { Scope } from '@/lib/auth/with-scope';
import { eventKindOf } from '@/lib/event/kinds';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { isRegion } from '@/lib/official/directory/regions';
import { toDbDate } from '@/lib/time/calendar-date';
import { type Changed, changeIncident, tellChanged } from './change-incident';
import { caseMeant, keyFor } from './find';
import { factsOf, type NewIncident, wordsOf } from './note-incident';
import { outcomesOf } from './outcomes';
import { sealWords, seenOf } from './sealed-fields';

/**
 * Writes an incident anew as the form has it. Whoever opened the form before somebody else changed the record is
 * refused. Moved to another case, everything of it is sealed with that case's key, and its lines go with it.
 */
export function editIncident(
  actor: Actor,
  { incidentId, seen, ...typed }: Omit<NewIncident, 'caseId'> & { incidentId: string; seen: string | null },
  post?: Post,
): Promise<Changed> {
  return changeIncident(actor, incidentId, post, async (scope, found, { today }) => {
    const { row } = found;
    if (seen !== seenOf(row)) return refused('changed_meanwhile');
    const caseFile = await caseMeant(scope, typed);
    if (caseFile === null) return refused('not_found', 'ref');
    if (typed.onDay.day > today) return refused('in_future', 'onDay');
    if (typed.region && !isRegion(typed.region)) return refused('not_in_list', 'region');
    const key = await keyFor(scope, caseFile ?? null);
    const caseId = caseFile?.id ?? null;
    const moved = caseId !== row.caseId;
    await scope.db.incident.updateMany({
      where: { id: row.id, campaignId: actor.campaignId },
      data: {
        caseId,
        ...factsOf(typed),
        region: typed.region ?? null,
        ...sealWords(key, row.id, wordsOf(typed)),
        // A letter of another case is no letter of this one; an outcome the new kind cannot have is none.
        ...(moved && { letterId: null }),
        ...(!outcomesOf(typed.kind).some(({ code }) => code === row.outcome) && { outcome: 'unknown', outcomeOn: null }),
      },
    });
    if (moved) await moveNamed(scope, row.id, { from: found.key, to: key, caseId });
    await moveLines(scope, row.id, typed, caseId);
    await tellChanged(scope, { ...found, row: { ...row, kind: typed.kind, caseId, region: typed.region ?? null } }, today);
    return { ok: true, incidentId };
  });
}

/**
 * Its lines stand on the timeline of the case it touches now, and on no other: whoever it was tied to by mistake
 * must not read of it any longer. The line that tells of it says what is known now, on the day it is known to have been.
 */
async function moveLines(
  { db, actor }: Scope,
  thingId: string,
  { kind, onDay, affected, region }: Omit<NewIncident, 'caseId'>,
  caseId: string | null,
) {
  const { campaignId } = actor;
  const lines = { noun: 'incident', thingId };
  await db.event.updateMany({ where: { campaignId, ...lines }, data: { caseId } });
  await db.event.updateMany({
    where: { campaignId, ...lines, kind: 'incident_noted' },
    data: {
      onDay: toDbDate(onDay.day),
      precision: onDay.precision,
      region: region ?? null,
      payload: eventKindOf('incident_noted').payload.parse({ kind, affected: affected ?? null }) as object,
    },
  });
}

/** People and officials named go with it, sealed anew. */
async function moveNamed(
  { db, actor }: Scope,
  incidentId: string,
  { from, to, caseId }: { from: FieldKey; to: FieldKey; caseId: string | null },
) {
  const owner = { incidentId, campaignId: actor.campaignId };
  for (const { id, nameSealed, roleSealed, noteSealed } of await db.incidentPerson.findMany({ where: owner })) {
    const data = {
      caseId,
      nameSealed: to.sealOptional('incident_person.name', id, from.openOptional('incident_person.name', id, nameSealed)),
      roleSealed: to.seal('incident_person.role', id, from.open('incident_person.role', id, roleSealed)),
      noteSealed: to.sealOptional('incident_person.note', id, from.openOptional('incident_person.note', id, noteSealed)),
    };
    await db.incidentPerson.updateMany({ where: { id, ...owner }, data });
  }
  for (const { id, nameSealed } of await db.incidentNamed.findMany({ where: owner })) {
    const name = to.sealOptional('incident_named.name', id, from.openOptional('incident_named.name', id, nameSealed));
    await db.incidentNamed.updateMany({ where: { id, ...owner }, data: { caseId, nameSealed: name } });
  }
}
