import 'server-only';
import type { FieldKey } from '@/lib/auth/keyring';
import type { Scope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { visiblePeople } from './access';

const CASE = { select: { id: true, ref: true, keyWrapped: true, aliasSealed: true } } as const;

/** A person through the actor's scope, with the case she is the matter of and the key she is sealed with; or null. */
export async function findPerson(scope: Scope, personId: string) {
  if (!isId(personId)) return null;
  const row = await scope.db.person.findFirst({ where: { id: personId, ...visiblePeople(scope.actor) }, include: { caseFile: CASE } });
  return row && { row, key: await keyOf(scope, row.caseFile) };
}

/** Whom a case is about, the same way. */
export async function findPersonOfCase(scope: Scope, caseId: string) {
  if (!isId(caseId)) return null;
  const row = await scope.db.person.findFirst({ where: { caseId, ...visiblePeople(scope.actor) }, include: { caseFile: CASE } });
  return row && { row, key: await keyOf(scope, row.caseFile) };
}

export type FoundPerson = NonNullable<Awaited<ReturnType<typeof findPerson>>>;

/** Of a case: its key, so that all of it goes with the case. Without one: the campaign's. */
export const keyOf = (scope: Scope, caseFile: { id: string; keyWrapped: Uint8Array } | null): Promise<FieldKey> =>
  caseFile ? scope.keys.ofCase(caseFile) : scope.keys.ofCampaign();

/** Holds a person's row until the transaction ends, so that two changes come one after the other. */
export async function holdPerson({ db, actor }: Scope, personId: string): Promise<void> {
  if (isId(personId))
    await db.$queryRaw`SELECT 1 FROM person WHERE campaign_id = ${actor.campaignId}::uuid AND id = ${personId}::uuid FOR UPDATE`;
}
