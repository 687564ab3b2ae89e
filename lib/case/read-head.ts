import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { findCase } from './find';

export type CaseHead = { id: string; ref: string; alias: string; outcome: string };

/** What a small form needs to say which case it is about; null where there is none the actor may see. */
export function readCaseHead(actor: Actor, caseId: string): Promise<CaseHead | null> {
  return withScope(actor, async (scope) => {
    const row = await findCase(scope, caseId);
    if (!row) return null;
    const alias = (await scope.keys.ofCase(row)).open('case.alias', row.id, row.aliasSealed);
    return { id: row.id, ref: row.ref, alias, outcome: row.outcome };
  });
}

export type PersonView = { name: string | null; birth: string | null; unit: string | null; contact: string | null };

/** Whom a case is about, opened. */
export async function personOf(scope: Scope, caseId: string): Promise<PersonView> {
  const { db, actor, keys } = scope;
  const caseFile = await findCase(scope, caseId);
  const row = caseFile && (await db.person.findFirst({ where: { campaignId: actor.campaignId, caseId } }));
  if (!caseFile || !row) return { name: null, birth: null, unit: null, contact: null };
  const key = await keys.ofCase(caseFile);
  return {
    name: key.openOptional('person.name', row.id, row.nameSealed),
    birth: key.openOptional('person.birth', row.id, row.birthSealed),
    unit: key.openOptional('person.unit', row.id, row.unitSealed),
    contact: key.openOptional('person.contact', row.id, row.contactSealed),
  };
}
