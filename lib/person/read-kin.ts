import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { visiblePeople } from './access';
import { type FoundPerson, keyOf } from './find';
import type { KinView, OtherPerson, PersonPage } from './person-view';

/** Who belongs to a person, and to whom she was added; others only where the actor sees them. */
export async function kinOf(scope: Scope, { row, key }: FoundPerson): Promise<Pick<PersonPage, 'kin' | 'kinOf'>> {
  const { db, actor } = scope;
  const campaignId = actor.campaignId;
  const own = await db.kin.findMany({ where: { campaignId, personId: row.id }, orderBy: { seq: 'asc' } });
  const towards = await db.kin.findMany({ where: { campaignId, otherId: row.id }, orderBy: { seq: 'asc' }, take: 60 });
  const others = await othersOf(scope, [...own.flatMap(({ otherId }) => otherId ?? []), ...towards.map(({ personId }) => personId)]);
  const line = (id: string, kinship: string, words: string | null, otherId: string | null): KinView => ({
    id,
    kinship,
    words,
    other: (otherId && others.get(otherId)) || null,
  });
  return {
    kin: own.map(({ id, kinship, wordsSealed, otherId }) => line(id, kinship, key.openOptional('kin.words', id, wordsSealed), otherId)),
    kinOf: towards.map(({ id, kinship, personId }) => line(id, kinship, null, personId)).filter(({ other }) => other !== null),
  };
}

const MOST_OFFERED = 100;

/** People without a case, the newest first: to choose from, where there is no mark to name them by. */
export async function withoutCase(scope: Scope): Promise<OtherPerson[]> {
  const rows = await scope.db.person.findMany({
    where: { ...visiblePeople(scope.actor), caseId: null },
    orderBy: [{ notedOn: 'desc' }, { id: 'desc' }],
    take: MOST_OFFERED,
    select: { id: true },
  });
  return [
    ...(
      await othersOf(
        scope,
        rows.map(({ id }) => id),
      )
    ).values(),
  ];
}

async function othersOf(scope: Scope, ids: readonly string[]): Promise<Map<string, OtherPerson>> {
  if (ids.length === 0) return new Map();
  const rows = await scope.db.person.findMany({
    where: { id: { in: [...new Set(ids)] }, ...visiblePeople(scope.actor) },
    include: { caseFile: { select: { id: true, ref: true, keyWrapped: true, aliasSealed: true } } },
    orderBy: [{ notedOn: 'desc' }, { id: 'desc' }],
  });
  const said = new Map<string, OtherPerson>();
  for (const { id, caseId, caseFile, nameSealed } of rows) {
    const key = await keyOf(scope, caseFile);
    const alias = caseFile && key.open('case.alias', caseFile.id, caseFile.aliasSealed);
    said.set(id, {
      id,
      caseId,
      said: caseFile ? `${alias} · ${caseFile.ref}` : (key.openOptional('person.name', id, nameSealed) ?? ''),
    });
  }
  return said;
}
