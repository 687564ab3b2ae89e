import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { COUNT_TO, type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import { mayKeepIncidents } from './access';
import { incidentWhere } from './filter-sql';
import type { IncidentFilter } from './list-filter';

export type IncidentLine = {
  id: string;
  key: string;
  kind: string;
  onDay: CalendarDate;
  precision: string;
  region: string | null;
  affected: number | null;
  authorised: string;
  outcome: string;
  isPublic: boolean;
  place: string | null;
  caseId: string | null;
  ref: string | null;
};

export type IncidentList = {
  page: Page<IncidentLine>;
  /** How many there are; one more than COUNT_TO where there are more. */
  count: number;
};

/** A page of the campaign's incidents, the newest first. Only the places of that page are opened. */
export function readIncidentList(actor: Actor, filter: IncidentFilter, cursor: Cursor | null): Promise<IncidentList> {
  return withScope(actor, async (scope) => {
    if (!mayKeepIncidents(actor)) return { page: cutPage<IncidentLine>([], null), count: 0 };
    const where = incidentWhere(actor.campaignId, filter);
    const [row] = await scope.db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM (SELECT 1 FROM incident i WHERE ${where} LIMIT ${COUNT_TO + 1}) AS found`;
    return { page: cutPage(await findLines(scope, where, cursor), cursor), count: row?.n ?? 0 };
  });
}

type Row = Omit<IncidentLine, 'place'> & { placeSealed: Uint8Array | null; keyWrapped: Uint8Array | null };

async function findLines({ db, keys, actor }: Scope, where: Prisma.Sql, cursor: Cursor | null): Promise<IncidentLine[]> {
  const page = keyset(Prisma.sql`i.on_day`, Prisma.sql`i.id`, { type: 'date', down: true, cursor });
  const rows = await db.$queryRaw<Row[]>`
    SELECT i.id, i.on_day::text AS key, i.kind, i.on_day::text AS "onDay", i.precision, i.region, i.affected, i.authorised, i.outcome,
      i.is_public AS "isPublic", i.place_sealed AS "placeSealed", i.case_id AS "caseId", c.ref, c.key_wrapped AS "keyWrapped"
    FROM (SELECT i.* FROM incident i WHERE ${where} AND ${page.where} ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}) i
    LEFT JOIN "case" c ON c.campaign_id = ${actor.campaignId}::uuid AND c.id = i.case_id
    ORDER BY ${page.order}`;
  return Promise.all(
    rows.map(async ({ placeSealed, keyWrapped, ...row }) => {
      const key = row.caseId && keyWrapped ? await keys.ofCase({ id: row.caseId, keyWrapped }) : await keys.ofCampaign();
      return { ...row, place: key.openOptional('incident.place', row.id, placeSealed) };
    }),
  );
}
