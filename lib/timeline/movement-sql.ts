import 'server-only';
import { type Cursor, keyset, PAGE_SIZE } from '@/lib/db/keyset';
import type { EventNoun } from '@/lib/event/kinds/kind';
import { Prisma } from '@/prisma/client/client';
import type { MovementFilter } from './movement-filter';

const COLUMNS = Prisma.sql`e.seq, e.on_day, e.kind, e.noun, e.region, e.case_id, e.letter_id, e.thing_id, e.precision, e.recorded_by, e.by_role, e.payload`;

/**
 * A page of events. One branch a noun, each with the order and the limit of the page: without a limit of its own
 * the planner reads and sorts them all. So a page costs a page, however many events there are and however rare the noun.
 */
export function eventsSql(campaignId: string, filter: MovementFilter, cursor: Cursor | null): Prisma.Sql {
  const page = keyset(Prisma.sql`e.on_day`, Prisma.sql`e.seq`, { type: 'date', tie: 'int', down: filter.order === 'newest', cursor });
  return Prisma.sql`
    SELECT e.on_day::text AS key, e.seq::text AS id, e.kind, e.noun, e.region, e.case_id AS "caseId", e.letter_id AS "letterId",
      e.thing_id AS "thingId", e.on_day AS "onDay", e.precision, e.recorded_by AS "recordedBy", e.by_role AS "byRole", e.payload
    FROM (${branches(COLUMNS, campaignId, filter, Prisma.sql`AND ${page.where} ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}`)}) e
    ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}`;
}

/**
 * How many there are, counted no further than `most`. In the index's order: without one the planner takes the whole table,
 * or a bitmap of all that match, for what it may stop reading soon.
 */
export const countSql = (campaignId: string, filter: MovementFilter, most: number): Prisma.Sql => Prisma.sql`
  SELECT count(*)::int AS n
  FROM (SELECT 1 FROM (${branches(Prisma.sql`e.seq`, campaignId, filter, Prisma.sql`ORDER BY e.on_day, e.seq LIMIT ${most}`)}) e LIMIT ${most}) AS found`;

/** Events by month and noun: of one year, so that it is never more than a year's rows. */
export const monthsSql = (campaignId: string, filter: MovementFilter): Prisma.Sql => Prisma.sql`
  SELECT to_char(e.on_day, 'YYYY-MM') AS month, e.noun, count(*)::int AS n
  FROM (${branches(Prisma.sql`e.on_day, e.noun`, campaignId, filter)}) e GROUP BY 1, 2`;

function branches(columns: Prisma.Sql, campaignId: string, { kinds, region, from, to }: MovementFilter, more = Prisma.empty) {
  const branch = (noun: EventNoun) => Prisma.sql`
    (SELECT ${columns} FROM event e WHERE e.campaign_id = ${campaignId}::uuid AND e.noun = ${noun}
      ${region ? Prisma.sql`AND e.region = ${region}` : Prisma.empty}
      ${from ? Prisma.sql`AND e.on_day >= ${from}::text::date` : Prisma.empty}
      ${to ? Prisma.sql`AND e.on_day <= ${to}::text::date` : Prisma.empty}
      ${more})`;
  return Prisma.join(kinds.map(branch), ' UNION ALL ');
}
