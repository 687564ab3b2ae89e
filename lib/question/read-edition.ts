import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import { COUNT_TO, type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import { officialsByIds } from '@/lib/official/read';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import { Prisma } from '@/prisma/client/client';
import type { EditionKind } from './edition-kinds';
import type { QuestionFilter } from './list-filter';
import type { QuestionGroup } from './rules';
import type { Answered, ReadOnAir } from './states';

export type EditionView = {
  id: string;
  kind: EditionKind;
  onDay: CalendarDate;
  name: InBoth;
  official: { id: string; name: InBoth } | null;
  source: string | null;
  isPublic: boolean;
  withdrawnOn: CalendarDate | null;
};
export type QuestionLine = {
  id: string;
  caseId: string | null;
  ref: string | null;
  channel: string;
  region: string | null;
  sentOn: CalendarDate;
  count: number;
  readOnAir: ReadOnAir;
  answered: Answered;
  enteredFor: boolean;
};
export type Ledger = {
  edition: EditionView;
  today: CalendarDate;
  /** All that counts, whatever the list below is narrowed to. */
  groups: QuestionGroup[];
  page: Page<QuestionLine & { key: string }>;
  count: number;
};

/** The ledger of one occasion: what was sent, read on air and answered, and a page of the questions; null where there is none. */
export function readEdition(actor: Actor, editionId: string, filter: QuestionFilter, cursor: Cursor | null): Promise<Ledger | null> {
  return withScope(actor, async (scope) => {
    const edition = isStaff(actor) ? await editionOf(scope, editionId) : null;
    if (!edition) return null;
    const { today } = await campaignOf(scope);
    const where = whereOf(actor.campaignId, edition.id, filter);
    const [counted] = await scope.db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM (SELECT 1 FROM question q WHERE ${where} LIMIT ${COUNT_TO + 1}) AS found`;
    const page = cutPage(await lines(scope, where, cursor), cursor);
    return { edition, today, groups: await groupsOf(scope, edition.id), page, count: counted?.n ?? 0 };
  });
}

/** One occasion, taken back ones too; null where there is none. */
export async function editionOf(scope: Scope, id: string): Promise<EditionView | null> {
  const { db, actor } = scope;
  const row = isId(id) ? await db.edition.findFirst({ where: { id, campaignId: actor.campaignId } }) : null;
  if (!row) return null;
  const official = row.officialId ? (await officialsByIds(scope, [row.officialId])).get(row.officialId) : undefined;
  return {
    id: row.id,
    kind: row.kind as EditionKind,
    onDay: fromDbDate(row.onDay),
    name: { ru: row.nameRu, en: row.nameEn },
    official: official ? { id: official.id, name: { ru: official.nameRu, en: official.nameEn } } : null,
    source: row.source,
    isPublic: row.isPublic,
    withdrawnOn: row.withdrawnOn && fromDbDate(row.withdrawnOn),
  };
}

function groupsOf({ db, actor }: Scope, editionId: string): Promise<QuestionGroup[]> {
  return db.$queryRaw<QuestionGroup[]>`
    SELECT q.channel, q.region, q.read_on_air AS "readOnAir", q.answered, sum(q.count)::int AS count FROM question q
    WHERE q.campaign_id = ${actor.campaignId}::uuid AND q.edition_id = ${editionId}::uuid AND q.withdrawn_on IS NULL
    GROUP BY q.channel, q.region, q.read_on_air, q.answered`;
}

function whereOf(campaignId: string, editionId: string, { region, channel, withdrawn }: QuestionFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`q.campaign_id = ${campaignId}::uuid AND q.edition_id = ${editionId}::uuid`,
    withdrawn ? Prisma.sql`q.withdrawn_on IS NOT NULL` : Prisma.sql`q.withdrawn_on IS NULL`,
    ...(region ? [region === 'none' ? Prisma.sql`q.region IS NULL` : Prisma.sql`q.region = ${region}`] : []),
    ...(channel ? [Prisma.sql`q.channel = ${channel}`] : []),
  ];
  return Prisma.join(conditions, ' AND ');
}

function lines({ db }: Scope, where: Prisma.Sql, cursor: Cursor | null) {
  const page = keyset(Prisma.sql`q.sent_on`, Prisma.sql`q.id`, { type: 'date', down: true, cursor });
  return db.$queryRaw<(QuestionLine & { key: string })[]>`
    SELECT q.id, q.case_id AS "caseId", c.ref, q.channel, q.region, q.sent_on::text AS "sentOn", q.sent_on::text AS key, q.count,
      q.read_on_air AS "readOnAir", q.answered, q.entered_for AS "enteredFor"
    FROM question q LEFT JOIN "case" c ON c.campaign_id = q.campaign_id AND c.id = q.case_id
    WHERE ${where} AND ${page.where} ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}`;
}
