import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { COUNT_TO, type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import { maySeePeople } from './access';
import { keyOf } from './find';
import type { PeopleFilter } from './list-filter';
import { type DaysSinceDraft, daysSinceDraft, type Precision, type StatusFact, standingStatus } from './rules';

export type PersonLine = {
  id: string;
  caseId: string | null;
  ref: string | null;
  /** The case's alias, or the name of somebody without a case. */
  said: string;
  region: string | null;
  status: StatusFact | null;
  days: DaysSinceDraft | null;
  /** Something may be said of her publicly. */
  consented: boolean;
};

export type PeopleList = { page: Page<PersonLine & { key: string }>; count: number };

/** A page of everybody the campaign speaks of, the newest noted first. Empty for a family. */
export function readPeople(actor: Actor, filter: PeopleFilter, cursor: Cursor | null): Promise<PeopleList> {
  return withScope(actor, async (scope) => {
    if (!maySeePeople(actor)) return { page: cutPage([], null), count: 0 };
    const { today } = await campaignOf(scope);
    const where = peopleSql(actor.campaignId, filter);
    const [row] = await scope.db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM (SELECT 1 FROM person p WHERE ${where} LIMIT ${COUNT_TO + 1}) AS found`;
    const page = keyset(Prisma.sql`p.noted_on`, Prisma.sql`p.id`, { type: 'date', down: true, cursor });
    const found = await scope.db.$queryRaw<{ id: string; key: string }[]>`
      SELECT p.id, p.noted_on::text AS key FROM person p WHERE ${where} AND ${page.where} ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}`;
    return { page: cutPage(await linesOf(scope, found, today), cursor), count: row?.n ?? 0 };
  });
}

function peopleSql(campaignId: string, { q, who, status, region }: PeopleFilter): Prisma.Sql {
  const newest = Prisma.sql`(SELECT s.status FROM service_status s WHERE s.campaign_id = p.campaign_id AND s.person_id = p.id
    ORDER BY s.on_day DESC, s.seq DESC LIMIT 1)`;
  const conditions = [
    Prisma.sql`p.campaign_id = ${campaignId}::uuid`,
    q && Prisma.sql`p.case_id IN (SELECT c.id FROM "case" c WHERE c.campaign_id = ${campaignId}::uuid AND c.ref LIKE ${`${q}%`})`,
    who === 'of_case' && Prisma.sql`p.case_id IS NOT NULL`,
    who === 'without' && Prisma.sql`p.case_id IS NULL`,
    who === 'consented' &&
      Prisma.sql`p.id IN (SELECT c.person_id FROM consent c WHERE c.campaign_id = ${campaignId}::uuid AND c.withdrawn_on IS NULL)`,
    status === 'none' && Prisma.sql`${newest} IS NULL`,
    status && status !== 'none' && Prisma.sql`${newest} = ${status}`,
    region && Prisma.sql`p.region = ${region}`,
  ];
  return Prisma.join(
    conditions.filter((each): each is Prisma.Sql => typeof each === 'object' && each !== null),
    ' AND ',
  );
}

async function linesOf(scope: Scope, found: readonly { id: string; key: string }[], today: CalendarDate) {
  const rows = await scope.db.person.findMany({
    where: { id: { in: found.map(({ id }) => id) }, campaignId: scope.actor.campaignId },
    include: {
      caseFile: { select: { id: true, ref: true, keyWrapped: true, aliasSealed: true } },
      statuses: { select: { status: true, onDay: true, precision: true, seq: true } },
      consents: { where: { withdrawnOn: null }, select: { id: true }, take: 1 },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const lines = found.map(async ({ id, key: place }) => {
    const row = byId.get(id);
    if (!row) return [];
    const { caseFile } = row;
    const key = await keyOf(scope, caseFile);
    const statuses = row.statuses.map((each) => ({ ...each, onDay: fromDbDate(each.onDay), precision: each.precision as Precision }));
    const draftedOn = row.draftedOn && { day: fromDbDate(row.draftedOn), precision: row.draftedPrecision as Precision };
    const line: PersonLine & { key: string } = {
      id,
      key: place,
      caseId: row.caseId,
      ref: caseFile?.ref ?? null,
      said: caseFile
        ? key.open('case.alias', caseFile.id, caseFile.aliasSealed)
        : (key.openOptional('person.name', id, row.nameSealed) ?? ''),
      region: row.region,
      status: standingStatus(statuses, today),
      days: daysSinceDraft({ draftedOn, statuses }, today),
      consented: row.consents.length > 0,
    };
    return [line];
  });
  return (await Promise.all(lines)).flat();
}
