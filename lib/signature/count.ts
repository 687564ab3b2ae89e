import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { type Refusal, refused } from '@/lib/form/result';
import { tellReached } from '@/lib/petition/date-thresholds';
import type { CalendarDate } from '@/lib/time/calendar-date';

/*
 * The only writes to petition_tally, with the functions of the database that they and scope.sign call (signature-row.ts). Every one takes the lock on the petition's total first and on regions after
 * it, so that caps are exact however many sign at once, and nobody waits for somebody who waits for her. The
 * lock is held until the transaction ends: count last, and end it.
 */

/** How a signature came. */
export type Via = 'online' | 'paper' | 'imported';

/** What counting must know of a petition. */
export type Counted = { id: string; totalCap: number | null; regionCap: number | null };

export type OverCap = 'total_cap_reached' | 'region_cap_reached';

const by = (via: Via, count: number) => ({ online: 0, paper: 0, imported: 0, [via]: count });

/** What is counted: so many valid signatures of one region, come in one way, on that day. */
export type Counting = { region: string; via: Via; count: number; onDay: CalendarDate };

type CountedRow = { total: number | null; fits: boolean; reached: number[] };

/**
 * Counts `count` valid signatures of a region: all of them, or none and which cap they would break (then the caller
 * ends her transaction without writing). Dates the thresholds that were reached by it. One statement.
 */
export async function addCounted(
  scope: Scope,
  { id, totalCap, regionCap }: Counted,
  { region, via, count, onDay }: Counting,
): Promise<{ ok: true } | Refusal> {
  const { db, actor } = scope;
  const n = by(via, count);
  const [row] = await db.$queryRaw<[CountedRow]>`
    SELECT total, fits, reached FROM scope.count_signatures(${actor.campaignId}::uuid, ${id}::uuid, ${totalCap}::int, ${regionCap}::int,
      ${region}, ${n.online}::int, ${n.paper}::int, ${n.imported}::int, ${onDay}::date)`;
  if (row.total === null) return overCap('total_cap_reached');
  if (!row.fits) return overCap('region_cap_reached');
  await tellReached(scope, id, onDay, row.reached);
  return { ok: true };
}

export const overCap = (over: OverCap): Refusal => refused(over, over === 'region_cap_reached' ? 'region' : undefined);

/**
 * Counts as many of `count` as the caps leave room for, such as the valid lines of a sheet: what fits, and what
 * was over. The lock is held from here on.
 */
export async function addAsManyAsFit(
  scope: Scope,
  petition: Counted,
  { count, ...how }: Counting,
): Promise<{ counted: number; over: number }> {
  const room = await roomFor(scope, petition, how.region);
  const counted = Math.max(0, Math.min(count, room));
  if (counted > 0) {
    const added = await addCounted(scope, petition, { ...how, count: counted });
    if (!added.ok) throw new Error('The lock on the tally did not hold.');
  }
  return { counted, over: count - counted };
}

/** Counts signatures of several regions: all of them, or none where one cap has no room for its part. */
export async function addAllOrNone(
  scope: Scope,
  petition: Counted,
  { regions, via, onDay }: { regions: readonly { region: string; count: number }[]; via: Via; onDay: CalendarDate },
): Promise<boolean> {
  const { totalCap } = petition;
  const sum = regions.reduce((all, { count }) => all + count, 0);
  for (const { region, count } of regions) if ((await roomFor(scope, { ...petition, totalCap: null }, region)) < count) return false;
  if (totalCap !== null && regions.length > 0 && (await roomFor(scope, { ...petition, regionCap: null }, '')) < sum) return false;
  for (const { region, count } of regions) {
    const added = await addCounted(scope, petition, { region, count, via, onDay });
    if (!added.ok) throw new Error('The lock on the tally did not hold.');
  }
  return true;
}

/** How many more a region can take, under the lock: Infinity without caps. */
export async function roomFor(scope: Scope, { id, totalCap, regionCap }: Counted, region: string): Promise<number> {
  const { db, actor } = scope;
  const key = { campaignId: actor.campaignId, petitionId: id };
  await db.petitionTally.createMany({ data: [{ ...key, dimension: 'total', code: '' }], skipDuplicates: true });
  await db.$queryRaw`
    SELECT 1 FROM petition_tally WHERE campaign_id = ${actor.campaignId}::uuid AND petition_id = ${id}::uuid AND dimension = 'total' AND code = ''
    FOR UPDATE`;
  const rows = await tallies(scope, id, region);
  const left = (cap: number | null, count: number) => (cap === null ? Number.POSITIVE_INFINITY : cap - count);
  return Math.min(left(totalCap, rows.total), left(regionCap, rows.region));
}

/** The counts as they stand, without a lock: of the petition, and of one region. */
export async function tallies({ db, actor }: Scope, petitionId: string, region: string): Promise<{ total: number; region: number }> {
  const rows = await db.$queryRaw<{ dimension: string; n: number }[]>`
    SELECT dimension, online + paper + imported AS n FROM petition_tally
    WHERE campaign_id = ${actor.campaignId}::uuid AND petition_id = ${petitionId}::uuid
      AND ((dimension = 'total' AND code = '') OR (dimension = 'region' AND code = ${region}))`;
  const of = (dimension: string) => rows.find((row) => row.dimension === dimension)?.n ?? 0;
  return { total: of('total'), region: of('region') };
}

/** Takes signatures out of the count again, by region: withdrawn, invalidated, a sheet taken back. Thresholds keep their days. */
export async function removeCounted(
  { db, actor }: Scope,
  petitionId: string,
  via: Via,
  regions: readonly { region: string; count: number }[],
): Promise<void> {
  const sum = by(
    via,
    regions.reduce((all, { count }) => all + count, 0),
  );
  const list = JSON.stringify(regions.map(({ region, count }) => ({ region, ...by(via, count) })));
  await db.$executeRaw`
    WITH whole AS (
      UPDATE petition_tally SET online = online - ${sum.online}::int, paper = paper - ${sum.paper}::int, imported = imported - ${sum.imported}::int
      WHERE campaign_id = ${actor.campaignId}::uuid AND petition_id = ${petitionId}::uuid AND dimension = 'total' AND code = ''
      RETURNING 1
    )
    UPDATE petition_tally t SET online = t.online - n.online, paper = t.paper - n.paper, imported = t.imported - n.imported
    FROM whole, json_to_recordset(${list}::json) AS n(region text, online int, paper int, imported int)
    WHERE t.campaign_id = ${actor.campaignId}::uuid AND t.petition_id = ${petitionId}::uuid AND t.dimension = 'region' AND t.code = n.region`;
}
