import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { newId, newRef } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import { utcDay } from '@/lib/time/clock';
import type { Division } from './divisions';
import type { ThresholdMeaning } from './threshold-meanings';

/** Another's petition as a file has it: `origin` is by what its source knows it. */
export type FiledPetition = {
  origin: string;
  state: 'waiting' | 'open' | 'closed' | 'declined';
  openedOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  answeredOn: CalendarDate | null;
  lang: string;
  title: string;
  body: string;
  total: number;
  thresholds: readonly { signatures: number; meaning: ThresholdMeaning; reachedOn: CalendarDate | null }[];
  counts: readonly { dimension: Division; code: string; name: string; signatures: number }[];
};

const digestOf = ({ keys }: Scope, origin: string) => keys.digest('petition origin', origin);

/** Which of these are here already. */
export async function petitionsHere(scope: Scope, origins: readonly string[]): Promise<Set<string>> {
  const here = new Set<string>();
  for (const origin of origins) if (await isHere(scope, origin)) here.add(origin);
  return here;
}

const isHere = async (scope: Scope, origin: string): Promise<boolean> =>
  (await scope.db.petition.count({ where: { campaignId: scope.actor.campaignId, sourceDigest: await digestOf(scope, origin) } })) > 0;

/**
 * Adds those that are not here yet, with their counts as the file has them and the days on which thresholds were reached.
 * Nobody signs them here, and no stranger sees them: no second person has opened them.
 */
export async function filePetitions(scope: Scope, importId: string, filed: readonly FiledPetition[]): Promise<number> {
  let added = 0;
  for (const petition of filed) if (await fileOne(scope, importId, petition)) added += 1;
  return added;
}

async function fileOne(scope: Scope, importId: string, filed: FiledPetition): Promise<boolean> {
  const { db, actor } = scope;
  const { campaignId } = actor;
  const petitionId = newId();
  const of = { campaignId, petitionId };
  const day = (on: CalendarDate | null) => on && toDbDate(on);
  const { count } = await db.petition.createMany({
    data: [
      {
        ...{ id: petitionId, campaignId, importId, mark: newRef().toLowerCase(), state: filed.state, online: false },
        sourceDigest: await digestOf(scope, filed.origin),
        ...{ openedOn: day(filed.openedOn), closedOn: day(filed.closedOn), answeredOn: day(filed.answeredOn) },
        ...{ addedBy: actor.memberId, addedOn: utcDay() },
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await db.petitionText.createMany({ data: [{ ...of, lang: filed.lang, title: filed.title, body: filed.body }] });
  await db.petitionThreshold.createMany({
    data: filed.thresholds.map(({ reachedOn, ...each }) => ({ ...of, ...each, reachedOn: day(reachedOn) })),
  });
  await db.petitionTally.createMany({
    data: [
      { ...of, dimension: 'total', code: '', imported: filed.total },
      ...filed.counts.map(({ signatures, ...each }) => ({ ...of, ...each, imported: signatures })),
    ],
  });
  const payload = { importId, signatures: filed.total };
  const onDay = fromDbDate(utcDay());
  await recordEvent(scope, { kind: 'petition_imported', thingId: petitionId, onDay, payload });
  return true;
}

/** Removes at most `most` of what a file added, with the lines that told of it: as if it had not been read in. */
export async function removeFiledPetitions({ db, actor: { campaignId } }: Scope, importId: string, most: number): Promise<number> {
  const ids = (await db.petition.findMany({ where: { campaignId, importId }, select: { id: true }, take: most })).map(({ id }) => id);
  if (ids.length === 0) return 0;
  await db.event.deleteMany({ where: { campaignId, noun: 'petition', thingId: { in: ids } } });
  await db.postLink.deleteMany({ where: { campaignId, noun: 'petition', thingId: { in: ids } } });
  const { count } = await db.petition.deleteMany({ where: { campaignId, importId, id: { in: ids } } });
  return count;
}

/** How many of them somebody has worked on since. */
export async function filedAndWorkedOn({ db, actor: { campaignId } }: Scope, importId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM petition p WHERE p.campaign_id = ${campaignId}::uuid AND p.import_id = ${importId}::uuid
      AND EXISTS (SELECT 1 FROM event e WHERE e.campaign_id = p.campaign_id AND e.thing_id = p.id AND e.kind <> 'petition_imported')`;
  return row?.n ?? 0;
}
