import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { COUNT_TO, type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import type { AnswerCode } from './answers';
import { type NoticeClocks, noticeClocks } from './clocks';
import { gatheringsWhere } from './filter-sql';
import type { GatheringFilter } from './list-filter';
import type { OutcomeCode } from './outcomes';

export type GatheringLine = {
  id: string;
  kind: string;
  onDay: CalendarDate;
  region: string | null;
  title: string;
  noticeOn: CalendarDate | null;
  answer: AnswerCode;
  answerOn: CalendarDate | null;
  ground: string | null;
  outcome: OutcomeCode;
  came: number | null;
  isPublic: boolean;
  clocks: NoticeClocks;
};
export type GatheringList = { page: Page<GatheringLine & { key: string }>; count: number };

const NOTHING: GatheringList = { page: { rows: [], previous: null, next: null }, count: 0 };

/** A page of the campaign's gatherings, the newest first. Only the titles of that page are opened. */
export function readGatherings(actor: Actor, filter: GatheringFilter, cursor: Cursor | null): Promise<GatheringList> {
  if (!isStaff(actor)) return Promise.resolve(NOTHING);
  return withScope(actor, async (scope) => {
    const { today, law } = await campaignOf(scope);
    const where = gatheringsWhere(actor.campaignId, filter);
    const [counted] = await scope.db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM (SELECT 1 FROM gathering g WHERE ${where} LIMIT ${COUNT_TO + 1}) AS found`;
    return { page: cutPage(await findLines(scope, where, cursor, law, today), cursor), count: counted?.n ?? 0 };
  });
}

type Row = Omit<GatheringLine, 'title' | 'clocks'> & { key: string; titleSealed: Uint8Array };

export async function findLines({ db, keys }: Scope, where: Prisma.Sql, cursor: Cursor | null, law: LawInForce, today: CalendarDate) {
  const page = keyset(Prisma.sql`g.on_day`, Prisma.sql`g.id`, { type: 'date', down: true, cursor });
  const rows = await db.$queryRaw<Row[]>`
    SELECT g.id, g.kind, g.on_day::text AS "onDay", g.on_day::text AS key, g.region, g.notice_on::text AS "noticeOn", g.answer,
      g.answer_on::text AS "answerOn", g.ground, g.outcome, g.came, g.is_public AS "isPublic", g.title_sealed AS "titleSealed"
    FROM gathering g WHERE ${where} AND ${page.where} ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}`;
  const key = await keys.ofCampaign();
  return rows.map(({ titleSealed, ...row }) => ({
    ...row,
    title: key.open('gathering.title', row.id, titleSealed),
    clocks: noticeClocks(law, row, today),
  }));
}
