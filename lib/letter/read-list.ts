import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf, categoriesOf } from '@/lib/campaign/read';
import { COUNT_TO, type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import { type OfficialView, officialById } from '@/lib/official/read';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import { filterSql, sortKey } from './filter-sql';
import type { LetterFilter } from './list-filter';
import { fineDaysOf } from './needs';
import { type LetterFacts, type Standing, standing } from './rules';

export type LetterLine = LetterFacts & {
  id: string;
  caseId: string;
  ref: string;
  alias: string;
  nameRu: string;
  nameEn: string;
  region: string;
  sentOn: CalendarDate;
  sentPrecision: string;
  answerKind: string | null;
  hopCount: number;
  looped: boolean;
  standing: Standing;
};

export type LetterList = {
  page: Page<LetterLine>;
  /** How many there are; one more than COUNT_TO where there are more. */
  count: number;
  today: CalendarDate;
  /** The filter as it was used: a body or a category that is not there is left out, and named. */
  filter: LetterFilter;
  ignored: string[];
  body: OfficialView | null;
  categories: { code: string; nameRu: string; nameEn: string }[];
};

/** A page of the campaign's letters, in one transaction. Only the aliases of that page are opened. */
export function readLetterList(actor: Actor, asked: LetterFilter, cursor: Cursor | null): Promise<LetterList> {
  return withScope(actor, async (scope) => {
    const { today, law } = await campaignOf(scope);
    const categories = await categoriesOf(scope);
    const body = asked.body ? await officialById(scope, asked.body) : null;
    const known = { body: body && asked.body, category: categories.some(({ code }) => code === asked.category) ? asked.category : null };
    const ignored = (['body', 'category'] as const).filter((name) => asked[name] !== known[name]);
    const filter = { ...asked, ...known };
    const where = filterSql(actor.campaignId, filter, today, fineDaysOf(law));
    const count = await countTo(scope, where);
    const page = cutPage(await findLines(scope, { where, filter, today, cursor }), cursor);
    return { page, count, today, filter, ignored, body, categories };
  });
}

async function countTo({ db }: Scope, where: Prisma.Sql): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM (SELECT 1 FROM letter l WHERE ${where} LIMIT ${COUNT_TO + 1}) AS found`;
  return row?.n ?? 0;
}

type Row = Omit<LetterLine, 'alias' | 'standing'> & { key: string; aliasSealed: Uint8Array; keyWrapped: Uint8Array };
type Asked = { where: Prisma.Sql; filter: LetterFilter; today: CalendarDate; cursor: Cursor | null };

async function findLines({ db, keys }: Scope, { where, filter, today, cursor }: Asked) {
  const { key, down } = sortKey(filter.sort, filter, today);
  const page = keyset(key, Prisma.sql`l.id`, { type: 'date', down, cursor });
  // The page is cut before anything is joined to it.
  const rows = await db.$queryRaw<Row[]>`
    SELECT l.id, l.case_id AS "caseId", l.state, l.clock, l.region, l.extended, l.looped, l.hop_count AS "hopCount",
      l.sent_on::text AS "sentOn", l.sent_precision AS "sentPrecision", l.answered_on::text AS "answeredOn", l.answer_kind AS "answerKind",
      l.registered_on::text AS "registeredOn", l.register_safe_on::text AS "registerSafeOn",
      l.answer_by_on::text AS "answerByOn", l.answer_safe_on::text AS "answerSafeOn", l.place::text AS key,
      o.name_ru AS "nameRu", o.name_en AS "nameEn", c.ref, c.alias_sealed AS "aliasSealed", c.key_wrapped AS "keyWrapped"
    FROM (
      SELECT l.*, ${key} AS place
      FROM letter l WHERE ${where} AND ${page.where} ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}
    ) l
    JOIN "case" c ON c.campaign_id = l.campaign_id AND c.id = l.case_id
    JOIN official o ON o.campaign_id = l.campaign_id AND o.id = l.at_id
    ORDER BY l.place ${page.way}, l.id ${page.way}`;
  return Promise.all(
    rows.map(async ({ aliasSealed, keyWrapped, ...row }) => ({
      ...row,
      standing: standing(row, today),
      alias: (await keys.ofCase({ id: row.caseId, keyWrapped })).open('case.alias', row.caseId, aliasSealed),
    })),
  );
}
