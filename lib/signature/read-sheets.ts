import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { COUNT_TO, type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import { findPetition, type PetitionRow } from '@/lib/petition/find';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import { type SheetLine, sheetView } from './read-sheet';
import { type SheetSums, sumOf } from './sheet-rules';

export type RegionSheets = SheetSums & { region: string /** Counted of it in every way: what fills its cap. */; counted: number };

export type PaperView = {
  petition: PetitionRow;
  today: CalendarDate;
  sums: SheetSums;
  regions: RegionSheets[];
  page: Page<SheetLine & { key: string }>;
  count: number;
};

/** The sheets of a petition, the newest first, with what they come to in all and by region. Those taken away are listed and not in the sums. */
export function readSheets(actor: Actor, petitionId: string, cursor: Cursor | null): Promise<PaperView | null> {
  return withScope(actor, async (scope) => {
    const petition = await findPetition(scope, petitionId);
    if (!petition) return null;
    const { db, keys } = scope;
    const where = Prisma.sql`b.campaign_id = ${actor.campaignId}::uuid AND b.petition_id = ${petitionId}::uuid`;
    const place = keyset(Prisma.sql`b.seq`, Prisma.sql`b.id`, { type: 'int', down: true, cursor });
    const found = await db.$queryRaw<{ id: string; key: string }[]>`
      SELECT b.id, b.seq::text AS key FROM signature_batch b WHERE ${where} AND ${place.where} ORDER BY ${place.order} LIMIT ${PAGE_SIZE + 1}`;
    const rows = await db.signatureBatch.findMany({ where: { campaignId: actor.campaignId, id: { in: found.map(({ id }) => id) } } });
    const key = await keys.ofCampaign();
    const lines = new Map(rows.map((row) => [row.id, sheetView(key, row)]));
    const [{ n }] = await db.$queryRaw<[{ n: number }]>`
      SELECT count(*)::int AS n FROM (SELECT 1 FROM signature_batch b WHERE ${where} LIMIT ${COUNT_TO + 1}) counted`;
    const regions = await regionsOf(scope, petitionId);
    return {
      petition,
      today: (await campaignOf(scope)).today,
      sums: sumOf(regions),
      regions,
      page: cutPage(
        found.flatMap(({ id, key: at }) => {
          const line = lines.get(id);
          return line ? [{ ...line, key: at }] : [];
        }),
        cursor,
      ),
      count: n,
    };
  });
}

/** Sheets by region, the fullest first; regions that were signed from in other ways only are not among them. */
const regionsOf = ({ db, actor }: Scope, petitionId: string) => db.$queryRaw<RegionSheets[]>`
  SELECT b.region, count(*)::int AS sheets, sum(b.valid)::int AS valid, sum(b.struck_lines)::int AS struck, sum(b.over_cap)::int AS "overCap",
    coalesce((SELECT t.online + t.paper + t.imported FROM petition_tally t WHERE t.campaign_id = ${actor.campaignId}::uuid
      AND t.petition_id = ${petitionId}::uuid AND t.dimension = 'region' AND t.code = b.region), 0) AS counted
  FROM signature_batch b
  WHERE b.campaign_id = ${actor.campaignId}::uuid AND b.petition_id = ${petitionId}::uuid AND b.removed_on IS NULL
  GROUP BY b.region ORDER BY 6 DESC, 1`;
