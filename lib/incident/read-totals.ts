import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { Prisma } from '@/prisma/client/client';
import { mayKeepIncidents } from './access';
import { incidentWhere } from './filter-sql';
import type { IncidentFilter } from './list-filter';

/** How many incidents, how many people they were done to, and of how many incidents nobody said how many people. */
export type Total = { code: string; events: number; affected: number; unsaid: number };
export type IncidentTotals = { all: Total; months: Total[]; regions: Total[]; kinds: Total[]; authorised: Total[] };

const NONE: Total = { code: '', events: 0, affected: 0, unsaid: 0 };

/** Sums over exactly the incidents a list with this filter has: by month, by region, by kind, by whether they were authorised. */
export function readIncidentTotals(actor: Actor, filter: IncidentFilter): Promise<IncidentTotals> {
  return withScope(actor, async (scope) => {
    if (!mayKeepIncidents(actor)) return { all: NONE, months: [], regions: [], kinds: [], authorised: [] };
    const where = incidentWhere(actor.campaignId, filter);
    const [all] = await sums(scope, where, Prisma.sql`''`);
    return {
      all: all ?? NONE,
      months: await sums(scope, where, Prisma.sql`to_char(i.on_day, 'YYYY-MM')`),
      // Where it is not known it stands last, and is said.
      regions: largestFirst(await sums(scope, where, Prisma.sql`coalesce(i.region, 'none')`)),
      kinds: largestFirst(await sums(scope, where, Prisma.sql`i.kind`)),
      authorised: largestFirst(await sums(scope, Prisma.sql`${where} AND i.kind IN ('detention', 'fine')`, Prisma.sql`i.authorised`)),
    };
  });
}

/** People are summed as a number with 53 bits: a million events of 100,000 each are more than 32 bits hold. */
const sums = ({ db }: Scope, where: Prisma.Sql, code: Prisma.Sql): Promise<Total[]> =>
  db.$queryRaw<Total[]>`
    SELECT ${code} AS code, count(*)::int AS events, coalesce(sum(i.affected), 0)::float8 AS affected,
      (count(*) FILTER (WHERE i.affected IS NULL))::int AS unsaid
    FROM incident i WHERE ${where} GROUP BY 1 ORDER BY 1`;

const largestFirst = (totals: Total[]): Total[] =>
  totals.sort((a, b) => Number(a.code === 'none') - Number(b.code === 'none') || b.events - a.events || (a.code < b.code ? -1 : 1));
