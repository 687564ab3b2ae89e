import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf, categoriesOf } from '@/lib/campaign/read';
import type { CaseFilter } from '@/lib/case/list-filter';
import { COUNT_TO, type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import { type Standing, WAITING } from '@/lib/letter/rules';
import { standingSql } from '@/lib/letter/standing-sql';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';

export type CaseLine = {
  id: string;
  ref: string;
  alias: string;
  category: string;
  region: string;
  outcome: string;
  openedOn: CalendarDate;
  letters: number;
  waiting: number;
  late: number;
  /** The wait that is longest past its safe day, or else the next to end: its days for the mark. */
  since: CalendarDate | null;
  byOn: CalendarDate | null;
  safeOn: CalendarDate | null;
};

export type CaseList = {
  page: Page<CaseLine>;
  count: number;
  today: CalendarDate;
  filter: CaseFilter;
  ignored: string[];
  categories: { code: string; nameRu: string; nameEn: string }[];
};

/** A page of the campaign's cases with what each waits for, in one transaction. */
export function readCaseList(actor: Actor, asked: CaseFilter, cursor: Cursor | null): Promise<CaseList> {
  return withScope(actor, async (scope) => {
    const { today } = await campaignOf(scope);
    const categories = await categoriesOf(scope);
    const category = categories.some(({ code }) => code === asked.category) ? asked.category : null;
    const filter = { ...asked, category };
    const where = caseSql(actor.campaignId, filter, today);
    const [row] = await scope.db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM (SELECT 1 FROM "case" c WHERE ${where} LIMIT ${COUNT_TO + 1}) AS found`;
    const page = cutPage(await findLines(scope, { where, filter, today, cursor }), cursor);
    return { page, count: row?.n ?? 0, today, filter, ignored: category === asked.category ? [] : ['category'], categories };
  });
}

const anyOf = (list: readonly Standing[], today: CalendarDate) =>
  Prisma.sql`(${Prisma.join(
    list.map((is) => standingSql(is, today)),
    ' OR ',
  )})`;
const LATE: readonly Standing[] = ['late', 'long_late'];

function caseSql(campaignId: string, { q, region, category, outcome, late }: CaseFilter, today: CalendarDate): Prisma.Sql {
  const conditions = [
    Prisma.sql`c.campaign_id = ${campaignId}::uuid`,
    q && Prisma.sql`c.ref LIKE ${`${q}%`}`,
    region && Prisma.sql`c.region = ${region}`,
    category && Prisma.sql`c.category = ${category}`,
    outcome && Prisma.sql`c.outcome = ${outcome}`,
    late && Prisma.sql`c.id IN (SELECT l.case_id FROM letter l WHERE l.campaign_id = ${campaignId}::uuid AND ${anyOf(LATE, today)})`,
  ];
  return Prisma.join(
    conditions.filter((each): each is Prisma.Sql => typeof each === 'object' && each !== null),
    ' AND ',
  );
}

type Row = Omit<CaseLine, 'alias'> & { key: string; aliasSealed: Uint8Array; keyWrapped: Uint8Array };
type Asked = { where: Prisma.Sql; filter: CaseFilter; today: CalendarDate; cursor: Cursor | null };

async function findLines({ db, keys, actor }: Scope, { where, filter, today, cursor }: Asked) {
  const byLate = filter.sort === 'late';
  const key = byLate ? Prisma.sql`coalesce(late.n, 0)` : Prisma.sql`c.opened_on`;
  const page = keyset(key, Prisma.sql`c.id`, { type: byLate ? 'int' : 'date', down: filter.sort !== 'oldest', cursor });
  const joined = byLate
    ? Prisma.sql`LEFT JOIN (SELECT l.case_id, count(*)::int AS n FROM letter l
        WHERE l.campaign_id = ${actor.campaignId}::uuid AND ${anyOf(LATE, today)} GROUP BY l.case_id) late ON late.case_id = c.id`
    : Prisma.empty;
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id, c.ref, c.category, c.region, c.outcome, c.opened_on::text AS "openedOn", c.place::text AS key,
      c.alias_sealed AS "aliasSealed", c.key_wrapped AS "keyWrapped", n.letters, n.waiting, n.late,
      n.since::text AS since, n."byOn"::text AS "byOn", n."safeOn"::text AS "safeOn"
    FROM (SELECT c.*, ${key} AS place FROM "case" c ${joined} WHERE ${where} AND ${page.where} ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}) c
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE l.state <> 'withdrawn')::int AS letters, count(*) FILTER (WHERE w.waits)::int AS waiting,
        count(*) FILTER (WHERE ${anyOf(LATE, today)})::int AS late,
        (array_agg(l.sent_on ORDER BY l.answer_safe_on, l.id) FILTER (WHERE w.waits))[1] AS since,
        (array_agg(l.answer_by_on ORDER BY l.answer_safe_on, l.id) FILTER (WHERE w.waits))[1] AS "byOn",
        min(l.answer_safe_on) FILTER (WHERE w.waits) AS "safeOn"
      FROM letter l CROSS JOIN LATERAL (SELECT ${anyOf(WAITING, today)} AS waits) w
      WHERE l.campaign_id = c.campaign_id AND l.case_id = c.id
    ) n
    ORDER BY c.place ${page.way}, c.id ${page.way}`;
  return Promise.all(
    rows.map(async ({ aliasSealed, keyWrapped, ...row }) => ({
      ...row,
      alias: (await keys.ofCase({ id: row.id, keyWrapped })).open('case.alias', row.id, aliasSealed),
    })),
  );
}
