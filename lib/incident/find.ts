import 'server-only';
import { isStaff } from '@/lib/auth/actor';
import type { FieldKey } from '@/lib/auth/keyring';
import type { Scope } from '@/lib/auth/with-scope';
import { visibleCases } from '@/lib/case/access';
import { findCase } from '@/lib/case/find';
import { isId } from '@/lib/db/ids';

type CaseRow = NonNullable<Awaited<ReturnType<typeof findCase>>>;

/**
 * An incident through the actor's scope, with the case it touches and the key it is sealed with; or null. A family
 * finds those of her own cases; what touches no case is staff's.
 */
export async function findIncident(scope: Scope, incidentId: string) {
  const { db, actor } = scope;
  if (!isId(incidentId)) return null;
  const row = await db.incident.findFirst({ where: { id: incidentId, campaignId: actor.campaignId } });
  if (!row) return null;
  const caseFile = row.caseId ? await findCase(scope, row.caseId) : null;
  if (!caseFile && (row.caseId !== null || !isStaff(actor))) return null;
  return { row, caseFile, key: await keyFor(scope, caseFile) };
}

export type FoundIncident = NonNullable<Awaited<ReturnType<typeof findIncident>>>;

/** What touches a case is sealed with the case's key, so that it is shredded with the case; the rest with the campaign's. */
export const keyFor = (scope: Scope, caseFile: CaseRow | null): Promise<FieldKey> =>
  caseFile ? scope.keys.ofCase(caseFile) : scope.keys.ofCampaign();

/** Holds the incident's row until the transaction ends, so that two changes come one after the other. */
export async function holdIncident({ db, actor }: Scope, incidentId: string): Promise<void> {
  if (isId(incidentId))
    await db.$queryRaw`SELECT 1 FROM incident WHERE campaign_id = ${actor.campaignId}::uuid AND id = ${incidentId}::uuid FOR UPDATE`;
}

/** A case by its id, or by its mark as it was said aloud; undefined where neither was given, null where there is none. */
export async function caseMeant(scope: Scope, { caseId, ref }: { caseId?: string | null; ref?: string | null }) {
  if (caseId) return findCase(scope, caseId);
  if (!ref) return undefined;
  const mark = ref.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return scope.db.case.findFirst({ where: { ref: `${mark.slice(0, 2)}-${mark.slice(2)}`, ...visibleCases(scope.actor) } });
}
