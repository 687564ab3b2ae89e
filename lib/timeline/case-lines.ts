import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { type Cursor, cutPage, keyset, type Page } from '@/lib/db/keyset';
import { fromDbDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import { BEGINS } from './begins';
import type { CaseAsked } from './case-asked';

/** Lines on a page: letters, and what belongs to no letter. What became of a letter stands under it and is not counted. */
export const CASE_LINES = 40;

type Owner = { campaignId: string; caseId: string };
export type CaseLine = { key: string; id: string; eventId: string; letterId: string | null };

/** A page of a case's lines. A page that is empty by now, or was never ours, is the first one. */
export async function caseLines(scope: Scope, owner: Owner, kinds: string[], asked: CaseAsked): Promise<Page<CaseLine>> {
  const read = async (cursor: Cursor | null) =>
    cutPage(await scope.db.$queryRaw<CaseLine[]>(linesSql(owner, kinds, asked.order, cursor)), cursor, CASE_LINES);
  const page = await read(asked.cursor);
  if (page.rows.length === 0 && asked.cursor) return read(null);
  const { letterId } = asked;
  if (asked.cursor || !letterId || !page.next || page.rows.some((row) => row.letterId === letterId)) return page;
  const at = await cursorAt(scope, owner, letterId, asked.order);
  return at ? read(at) : page;
}

/**
 * Read from (campaign, case, day, seq) in its order and no further than the page; that a letter has no earlier
 * beginning is asked of (campaign, letter).
 */
export function linesSql({ campaignId, caseId }: Owner, kinds: string[], order: CaseAsked['order'], cursor: Cursor | null): Prisma.Sql {
  const page = keyset(Prisma.sql`e.on_day`, Prisma.sql`e.seq`, { type: 'date', tie: 'int', down: order === 'newest', cursor });
  const begins = Prisma.join([...BEGINS]);
  return Prisma.sql`
    SELECT e.on_day::text AS key, e.seq::text AS id, e.id AS "eventId", e.letter_id AS "letterId"
    FROM event e
    WHERE e.campaign_id = ${campaignId}::uuid AND e.case_id = ${caseId}::uuid AND e.kind = ANY(${kinds}) AND ${page.where}
      AND (e.letter_id IS NULL OR (e.kind IN (${begins}) AND NOT EXISTS (
        SELECT 1 FROM event b WHERE b.campaign_id = e.campaign_id AND b.letter_id = e.letter_id AND b.kind IN (${begins})
          AND (b.on_day, b.seq) < (e.on_day, e.seq))))
    ORDER BY ${page.order} LIMIT ${CASE_LINES + 1}`;
}

/** The place of which a page begins with the line of this letter. */
async function cursorAt({ db }: Scope, owner: Owner, letterId: string, order: CaseAsked['order']): Promise<Cursor | null> {
  if (!isId(letterId)) return null;
  const line = await db.event.findFirst({
    where: { ...owner, letterId, kind: { in: [...BEGINS] } },
    orderBy: [{ onDay: 'asc' }, { seq: 'asc' }],
    select: { onDay: true, seq: true },
  });
  if (!line) return null;
  const beside = order === 'newest' ? line.seq + 1 : line.seq - 1;
  return { before: false, key: fromDbDate(line.onDay), id: String(beside) };
}
