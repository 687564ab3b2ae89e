import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import type { FieldKey } from '@/lib/auth/keyring';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import { COUNT_TO, type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import type { CommentAnswer } from './comment-answers';
import { daysUnheard } from './days';
import type { CommentFilter } from './list-filter';

export type CommentView = {
  id: string;
  nameRu: string;
  nameEn: string;
  outlet: string;
  askedOn: CalendarDate;
  text: string | null;
  answer: CommentAnswer;
  answeredOn: CalendarDate | null;
  source: string | null;
  withdrawnOn: CalendarDate | null;
  /** Days until something was heard, or until today. */
  days: number;
};
export type CommentList = { page: Page<CommentView & { key: string }>; count: number; today: CalendarDate };

const NONE = { rows: [], previous: null, next: null };

/** A page of journalists' requests for comment, the newest first. */
export function readComments(actor: Actor, filter: CommentFilter, cursor: Cursor | null): Promise<CommentList> {
  return withScope(actor, async (scope) => {
    const { today } = await campaignOf(scope);
    if (!isStaff(actor)) return { page: NONE, count: 0, today };
    const where = whereOf(actor.campaignId, filter);
    const [counted] = await scope.db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM (SELECT 1 FROM comment_request r WHERE ${where} LIMIT ${COUNT_TO + 1}) AS found`;
    return { page: cutPage(await lines(scope, where, today, cursor), cursor), count: counted?.n ?? 0, today };
  });
}

/** One request, taken back ones too; null where there is none. */
export function readComment(actor: Actor, commentId: string): Promise<(CommentView & { today: CalendarDate }) | null> {
  return withScope(actor, async (scope) => {
    if (!isId(commentId) || !isStaff(actor)) return null;
    const { today } = await campaignOf(scope);
    const where = Prisma.sql`r.campaign_id = ${actor.campaignId}::uuid AND r.id = ${commentId}::uuid`;
    const [row] = await lines(scope, where, today, null);
    return row ? { ...row, today } : null;
  });
}

function whereOf(campaignId: string, { answer, from, to, withdrawn }: CommentFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`r.campaign_id = ${campaignId}::uuid`,
    withdrawn ? Prisma.sql`r.withdrawn_on IS NOT NULL` : Prisma.sql`r.withdrawn_on IS NULL`,
    ...(answer ? [Prisma.sql`r.answer = ${answer}`] : []),
    ...(from ? [Prisma.sql`r.asked_on >= ${from}::date`] : []),
    ...(to ? [Prisma.sql`r.asked_on <= ${to}::date`] : []),
  ];
  return Prisma.join(conditions, ' AND ');
}

type Row = Omit<CommentView, 'outlet' | 'text' | 'source' | 'days'> & {
  key: string;
  outletSealed: Uint8Array;
  textSealed: Uint8Array | null;
  sourceSealed: Uint8Array | null;
};

async function lines({ db, keys }: Scope, where: Prisma.Sql, today: CalendarDate, cursor: Cursor | null) {
  const page = keyset(Prisma.sql`r.asked_on`, Prisma.sql`r.id`, { type: 'date', down: true, cursor });
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.id, o.name_ru AS "nameRu", o.name_en AS "nameEn", r.asked_on::text AS "askedOn", r.asked_on::text AS key, r.answer,
      r.answered_on::text AS "answeredOn", r.withdrawn_on::text AS "withdrawnOn", r.outlet_sealed AS "outletSealed",
      r.text_sealed AS "textSealed", r.source_sealed AS "sourceSealed"
    FROM comment_request r JOIN official o ON o.campaign_id = r.campaign_id AND o.id = r.official_id
    WHERE ${where} AND ${page.where} ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}`;
  const key = await keys.ofCampaign();
  return rows.map((row) => opened(row, key, today));
}

function opened({ outletSealed, textSealed, sourceSealed, ...row }: Row, key: FieldKey, today: CalendarDate) {
  return {
    ...row,
    outlet: key.open('comment_request.outlet', row.id, outletSealed),
    text: key.openOptional('comment_request.text', row.id, textSealed),
    source: key.openOptional('comment_request.source', row.id, sourceSealed),
    days: daysUnheard(row.askedOn, row.answeredOn, today),
  };
}
