import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { type Cursor, cutPage, type Page } from '@/lib/db/keyset';
import { Prisma } from '@/prisma/client/client';
import { type ComparedView, comparedOf } from './compared-of';
import { gatheringsWhere } from './filter-sql';
import type { GatheringFilter } from './list-filter';
import { findLines, type GatheringLine } from './read-list';

/** What became of notices in one region and month, beside what was allowed then. `region` null: not said. */
export type RegionMonth = {
  region: string | null;
  /** YYYY-MM */
  month: string;
  refused: number;
  elsewhere: number;
  agreed: number;
  /** Events of others that were allowed, and how many came to them as far as it is known. */
  allowed: number;
  people: number;
};
export type RefusedLine = GatheringLine & { key: string; compared: ComparedView[] };
export type RefusedAndAllowed = { tally: RegionMonth[]; page: Page<RefusedLine> };

/** More months and regions than a page holds. */
const MOST_LINES = 400;

/** Refused here, allowed there: by region and month, and gathering by gathering. */
export function readRefusedAndAllowed(actor: Actor, filter: GatheringFilter, cursor: Cursor | null): Promise<RefusedAndAllowed> {
  if (!isStaff(actor)) return Promise.resolve({ tally: [], page: { rows: [], previous: null, next: null } });
  return withScope(actor, async (scope) => {
    const { today, law } = await campaignOf(scope);
    const all = gatheringsWhere(actor.campaignId, { ...filter, answer: null, withdrawn: null });
    const where = Prisma.sql`${all} AND g.answer IN ('refused', 'elsewhere')`;
    const page = cutPage(await findLines(scope, where, cursor, law, today), cursor);
    const compared = (
      await comparedOf(
        scope,
        page.rows.map(({ id }) => id),
      )
    ).filter(({ withdrawn }) => !withdrawn);
    const rows = page.rows.map((row) => ({ ...row, compared: compared.filter(({ gatheringId }) => gatheringId === row.id) }));
    return { tally: await tallyOf(scope, all, filter), page: { ...page, rows } };
  });
}

/** Our own by the day and region they were wanted for; theirs by the day and region they were held, of the gatherings asked for. */
function tallyOf({ db, actor }: Scope, where: Prisma.Sql, { kind, ground, region, from, to }: GatheringFilter): Promise<RegionMonth[]> {
  const there = Prisma.join(
    [
      Prisma.sql`c.withdrawn_on IS NULL`,
      ...(kind ? [Prisma.sql`g.kind = ${kind}`] : []),
      ...(ground ? [Prisma.sql`g.ground = ${ground}`] : []),
      ...(region ? [Prisma.sql`c.region = ${region}`] : []),
      ...(from ? [Prisma.sql`c.on_day >= ${from}::date`] : []),
      ...(to ? [Prisma.sql`c.on_day <= ${to}::date`] : []),
    ],
    ' AND ',
  );
  return db.$queryRaw<RegionMonth[]>`
    SELECT region, month, sum(refused)::int AS refused, sum(elsewhere)::int AS elsewhere, sum(agreed)::int AS agreed,
      sum(allowed)::int AS allowed, sum(people)::int AS people
    FROM (
      SELECT g.region, to_char(g.on_day, 'YYYY-MM') AS month, (g.answer = 'refused')::int AS refused, (g.answer = 'elsewhere')::int AS elsewhere,
        (g.answer = 'agreed')::int AS agreed, 0 AS allowed, 0 AS people
      FROM gathering g WHERE ${where} AND g.answer <> 'none'
      UNION ALL
      SELECT c.region, to_char(c.on_day, 'YYYY-MM'), 0, 0, 0, 1, coalesce(c.people, 0)
      FROM compared c JOIN gathering g ON g.campaign_id = c.campaign_id AND g.id = c.gathering_id AND g.withdrawn_on IS NULL
      WHERE c.campaign_id = ${actor.campaignId}::uuid AND ${there}
    ) AS found
    GROUP BY region, month ORDER BY month DESC, region NULLS LAST LIMIT ${MOST_LINES}`;
}
