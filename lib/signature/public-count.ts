import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { SMALLEST_CELL, smallCellsHidden } from '@/lib/petition/small-cells';
import { now } from '@/lib/time/clock';

/** What strangers are told of a petition's counts. `exact` once nobody can sign it any more; until then at least so many. */
export type PublicCount = { total: number; exact: boolean; regions: { code: string; signatures: number | null }[] };

type Counts = { total: number; regions: { code: string; n: number }[] };

/** On globalThis because a bundler may load this file twice. */
const house = globalThis as unknown as { homewardPublicCounts?: Map<string, { counts: Counts; at: number }> };
const MINUTES = 10;
const MOST = 200;

/**
 * The counts of a petition as the public sees them. A repeat is answered as a new signature is, and the count must not tell
 * what the answer does not: whoever signs in another's name and sees the number stand still would know that she has signed. So while it can be
 * signed the number is ten minutes old at most times and rounded down to five; regions as small-cells.ts says. Afterwards it is exact.
 */
export async function publicCount(scope: Scope, petitionId: string, open: boolean): Promise<PublicCount> {
  const { total, regions } = open ? await remembered(scope, petitionId) : await countsOf(scope, petitionId);
  const shown = smallCellsHidden(regions.map(({ n }) => n));
  return {
    total: open ? Math.floor(total / SMALLEST_CELL) * SMALLEST_CELL : total,
    exact: !open,
    // Of equals, and of those not told, the code decides: an order by their numbers would tell them.
    regions: regions
      .map(({ code }, at) => ({ code, signatures: shown[at] ?? null }))
      .sort((a, b) => (b.signatures ?? -1) - (a.signatures ?? -1) || (a.code < b.code ? -1 : 1)),
  };
}

async function remembered(scope: Scope, petitionId: string): Promise<Counts> {
  house.homewardPublicCounts ??= new Map();
  const seen = house.homewardPublicCounts;
  const at = now().getTime();
  const last = seen.get(petitionId);
  if (last && Math.abs(at - last.at) < MINUTES * 60_000) return last.counts;
  const counts = await countsOf(scope, petitionId);
  seen.delete(petitionId);
  seen.set(petitionId, { counts, at });
  const [oldest] = seen.keys();
  if (seen.size > MOST && oldest !== undefined) seen.delete(oldest);
  return counts;
}

async function countsOf({ db, actor }: Scope, petitionId: string): Promise<Counts> {
  const rows = await db.petitionTally.findMany({
    where: { campaignId: actor.campaignId, petitionId, dimension: { in: ['total', 'region'] } },
    orderBy: { code: 'asc' },
  });
  const all = rows.map(({ dimension, code, online, paper, imported }) => ({ dimension, code, n: online + paper + imported }));
  return {
    total: all.find(({ dimension }) => dimension === 'total')?.n ?? 0,
    regions: all.filter(({ dimension, n }) => dimension === 'region' && n > 0).map(({ code, n }) => ({ code, n })),
  };
}
