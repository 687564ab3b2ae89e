import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { eventKindOf } from '@/lib/event/kinds';
import { utcDay } from '@/lib/time/clock';
import { factsOf, type NewIncident, wordsOf } from './note-incident';
import { sealWords } from './sealed-fields';

/** An incident of a file: `origin` is by what its source knows it, such as `ovdinfo 12 2013-01-31`. */
export type FiledIncident = { origin: string; incident: Omit<NewIncident, 'caseId' | 'ref'> };

const digestOf = ({ keys }: Scope, origin: string) => keys.digest('incident origin', origin);

/** Which of these are here already, withdrawn ones too. */
export async function incidentsHere(scope: Scope, origins: readonly string[]): Promise<Set<string>> {
  const digests = await Promise.all(origins.map((origin) => digestOf(scope, origin)));
  const rows = await scope.db.incident.findMany({
    where: { campaignId: scope.actor.campaignId, sourceDigest: { in: digests } },
    select: { sourceDigest: true },
  });
  const here = new Set(rows.map(({ sourceDigest }) => hex(sourceDigest)));
  return new Set(origins.filter((_, at) => here.has(hex(digests[at] ?? null))));
}

/** Adds those that are not here yet, each with its line on the timeline; answers how many. None touches a case, none is public. */
export async function addIncidents(scope: Scope, importId: string, filed: readonly FiledIncident[]): Promise<number> {
  const { db, actor, keys } = scope;
  const key = await keys.ofCampaign();
  const rows = await Promise.all(
    filed.map(async ({ origin, incident }) => {
      const id = newId();
      return {
        ...{ id, campaignId: actor.campaignId, importId, sourceDigest: await digestOf(scope, origin) },
        ...factsOf(incident),
        region: incident.region ?? null,
        ...sealWords(key, id, wordsOf(incident)),
        ...{ enteredBy: actor.memberId, enteredFor: true, enteredOn: utcDay() },
      };
    }),
  );
  const added = await db.incident.createManyAndReturn({
    data: rows,
    skipDuplicates: true,
    select: { id: true, kind: true, region: true, onDay: true, precision: true, affected: true },
  });
  const { noun, payload } = eventKindOf('incident_noted');
  await db.event.createMany({
    data: added.map(({ id, kind, region, onDay, precision, affected }) => ({
      ...{ campaignId: actor.campaignId, kind: 'incident_noted', noun, region, thingId: id, onDay, precision },
      ...{ recordedOn: utcDay(), recordedBy: actor.memberId, byRole: actor.role, payload: payload.parse({ kind, affected }) as object },
    })),
  });
  return added.length;
}

/**
 * Removes at most `most` of what a file added, with the lines that told of it: as if it had not been read in. The
 * line that says so is the import's own.
 */
export async function removeFiled({ db, actor: { campaignId } }: Scope, importId: string, most: number): Promise<number> {
  const rows = await db.incident.findMany({ where: { campaignId, importId }, select: { id: true }, take: most });
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await db.event.deleteMany({ where: { campaignId, noun: 'incident', thingId: { in: ids } } });
  await db.postLink.deleteMany({ where: { campaignId, noun: 'incident', thingId: { in: ids } } });
  await db.intake.updateMany({ where: { campaignId, incidentId: { in: ids } }, data: { incidentId: null } });
  const { count } = await db.incident.deleteMany({ where: { campaignId, importId, id: { in: ids } } });
  return count;
}

/** How many of them somebody has worked on since. */
export async function filedAndChanged({ db, actor: { campaignId } }: Scope, importId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM incident i WHERE i.campaign_id = ${campaignId}::uuid AND i.import_id = ${importId}::uuid
      AND EXISTS (SELECT 1 FROM event e WHERE e.campaign_id = i.campaign_id AND e.thing_id = i.id AND e.kind <> 'incident_noted')`;
  return row?.n ?? 0;
}

const hex = (digest: Uint8Array | null): string => (digest ? Buffer.from(digest).toString('hex') : '');
