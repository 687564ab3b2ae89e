import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import type { InBoth } from '@/lib/words/locale';
import type { FoundIncident } from './find';

/** Somebody in an incident. The name is the one typed, else the person's own, else her case's. */
export type PersonIn = {
  id: string;
  personId: string | null;
  name: string | null;
  role: string;
  note: string | null;
  caseId: string | null;
};
export type NamedView = { id: string; officialId: string | null; official: InBoth | null; outlet: string | null };

export async function readPeople(scope: Scope, { row, key }: FoundIncident): Promise<PersonIn[]> {
  const { db, actor } = scope;
  const rows = await db.incidentPerson.findMany({
    where: { incidentId: row.id, campaignId: actor.campaignId },
    orderBy: { seq: 'asc' },
  });
  const known = await peopleNamed(
    scope,
    rows.flatMap(({ personId }) => personId ?? []),
  );
  return rows.map(({ id, personId, nameSealed, roleSealed, noteSealed }) => {
    const person = personId ? known.get(personId) : undefined;
    return {
      id,
      personId,
      name: key.openOptional('incident_person.name', id, nameSealed) ?? person?.name ?? null,
      role: key.open('incident_person.role', id, roleSealed),
      note: key.openOptional('incident_person.note', id, noteSealed),
      caseId: person?.caseId ?? null,
    };
  });
}

/** People by id, with what they are called: their name, or what their case is called. */
export async function peopleNamed(
  { db, keys, actor }: Scope,
  ids: readonly string[],
): Promise<Map<string, { name: string | null; caseId: string | null }>> {
  const people = await db.person.findMany({
    where: { id: { in: [...ids] }, campaignId: actor.campaignId },
    select: { id: true, nameSealed: true, caseId: true, caseFile: { select: { id: true, keyWrapped: true, aliasSealed: true } } },
  });
  const named = people.map(async ({ id, nameSealed, caseId, caseFile }) => {
    const key = caseFile ? await keys.ofCase(caseFile) : await keys.ofCampaign();
    const name = key.openOptional('person.name', id, nameSealed);
    return [id, { name: name ?? (caseFile ? key.open('case.alias', caseFile.id, caseFile.aliasSealed) : null), caseId }] as const;
  });
  return new Map(await Promise.all(named));
}

export async function readNamed({ db, actor }: Scope, { row, key }: FoundIncident): Promise<NamedView[]> {
  const { campaignId } = actor;
  const rows = await db.incidentNamed.findMany({ where: { incidentId: row.id, campaignId }, orderBy: { seq: 'asc' } });
  const officials = await db.official.findMany({
    where: { campaignId, id: { in: rows.flatMap(({ officialId }) => officialId ?? []) } },
    select: { id: true, nameRu: true, nameEn: true },
  });
  return rows.map(({ id, officialId, nameSealed }) => {
    const official = officials.find((each) => each.id === officialId);
    return {
      id,
      officialId,
      official: official ? { ru: official.nameRu, en: official.nameEn } : null,
      outlet: key.openOptional('incident_named.name', id, nameSealed),
    };
  });
}
