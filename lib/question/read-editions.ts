import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { COUNT_TO, type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import type { EditionKind } from './edition-kinds';
import type { EditionFilter } from './list-filter';

export type EditionLine = {
  id: string;
  kind: EditionKind;
  onDay: CalendarDate;
  nameRu: string;
  nameEn: string;
  isPublic: boolean;
  sent: number;
  read: number;
  answered: number;
  partly: number;
};
export type EditionList = { page: Page<EditionLine & { key: string }>; count: number };

/** A page of the occasions to ask, the newest first, with how many questions were sent, read and answered. */
export function readEditions(actor: Actor, filter: EditionFilter, cursor: Cursor | null): Promise<EditionList> {
  if (!isStaff(actor)) return Promise.resolve({ page: { rows: [], previous: null, next: null }, count: 0 });
  return withScope(actor, async (scope) => {
    const where = whereOf(actor.campaignId, filter);
    const [counted] = await scope.db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM (SELECT 1 FROM edition e WHERE ${where} LIMIT ${COUNT_TO + 1}) AS found`;
    return { page: cutPage(await lines(scope, where, cursor), cursor), count: counted?.n ?? 0 };
  });
}

function whereOf(campaignId: string, { kind, from, to, withdrawn }: EditionFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`e.campaign_id = ${campaignId}::uuid`,
    withdrawn ? Prisma.sql`e.withdrawn_on IS NOT NULL` : Prisma.sql`e.withdrawn_on IS NULL`,
    ...(kind ? [Prisma.sql`e.kind = ${kind}`] : []),
    ...(from ? [Prisma.sql`e.on_day >= ${from}::date`] : []),
    ...(to ? [Prisma.sql`e.on_day <= ${to}::date`] : []),
  ];
  return Prisma.join(conditions, ' AND ');
}

// The page is cut before its questions are counted.
function lines({ db }: Scope, where: Prisma.Sql, cursor: Cursor | null) {
  const page = keyset(Prisma.sql`e.on_day`, Prisma.sql`e.id`, { type: 'date', down: true, cursor });
  return db.$queryRaw<(EditionLine & { key: string })[]>`
    SELECT e.id, e.kind, e.on_day::text AS "onDay", e.on_day::text AS key, e.name_ru AS "nameRu", e.name_en AS "nameEn", e.is_public AS "isPublic",
      coalesce(q.sent, 0)::int AS sent, coalesce(q.read, 0)::int AS read, coalesce(q.answered, 0)::int AS answered,
      coalesce(q.partly, 0)::int AS partly
    FROM (SELECT * FROM edition e WHERE ${where} AND ${page.where} ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}) e
    LEFT JOIN LATERAL (
      SELECT sum(q.count) AS sent, sum(q.count) FILTER (WHERE q.read_on_air = 'yes') AS read,
        sum(q.count) FILTER (WHERE q.answered = 'yes') AS answered,
        sum(q.count) FILTER (WHERE q.answered = 'partly') AS partly
      FROM question q WHERE q.campaign_id = e.campaign_id AND q.edition_id = e.id AND q.withdrawn_on IS NULL
    ) q ON true
    ORDER BY ${page.order}`;
}
