import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { COUNT_TO, type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import { mayKeepIntake } from './access';
import type { ToldFilter } from './list-filter';
import type { ToldState } from './states';
import { WAITING } from './waiting-sql';

export type ToldLine = {
  id: string;
  key: string;
  kind: string;
  region: string | null;
  state: ToldState;
  reason: string | null;
  toldOn: CalendarDate;
  erasedOn: CalendarDate | null;
  /** What she added and nobody has read. */
  unseen: number;
  holder: string | null;
  isMine: boolean;
};

export type ToldList = {
  page: Page<ToldLine>;
  /** How many the filter means; one more than COUNT_TO where there are more. */
  count: number;
  /** All of the campaign's, by state; and those that wait. What was erased counts as it was. */
  counts: Record<ToldState | 'waiting', number>;
  /** The campaign's address, for the page where people tell. */
  slug: string;
};

/** A page of the queue: what waits for somebody first, the newest first. No words are opened, only who has each. */
export function readToldList(actor: Actor, filter: ToldFilter, cursor: Cursor | null): Promise<ToldList> {
  return withScope(actor, async (scope) => {
    const { slug } = await campaignOf(scope);
    const none = { waiting: 0, new: 0, taken: 0, settled: 0, declined: 0, withdrawn: 0 };
    if (!mayKeepIntake(actor)) return { page: cutPage<ToldLine>([], null), count: 0, counts: none, slug };
    const where = whereOf(actor, filter);
    const [row] = await scope.db.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM (SELECT 1 FROM intake i WHERE ${where} LIMIT ${COUNT_TO + 1}) AS found`;
    const counts = { ...none, ...(await countStates(scope)) };
    return { page: cutPage(await findLines(scope, where, cursor), cursor), count: row?.n ?? 0, counts, slug };
  });
}

function whereOf({ campaignId, memberId }: Actor, { state, told, region, mine }: ToldFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`i.campaign_id = ${campaignId}::uuid`,
    state && (state === 'waiting' ? WAITING : Prisma.sql`i.state = ${state}`),
    told && Prisma.sql`i.kind = ${told}`,
    region && (region === 'none' ? Prisma.sql`i.region IS NULL` : Prisma.sql`i.region = ${region}`),
    mine && Prisma.sql`i.state = 'taken' AND i.taken_by = ${memberId}::uuid`,
  ];
  return Prisma.join(
    conditions.filter((each): each is Prisma.Sql => typeof each === 'object' && each !== null),
    ' AND ',
  );
}

async function countStates({ db, actor }: Scope): Promise<Partial<Record<string, number>>> {
  const rows = await db.$queryRaw<{ state: string; n: number }[]>`
    SELECT i.state, count(*)::int AS n FROM intake i WHERE i.campaign_id = ${actor.campaignId}::uuid GROUP BY i.state
    UNION ALL SELECT 'waiting', count(*)::int FROM intake i WHERE i.campaign_id = ${actor.campaignId}::uuid AND ${WAITING}`;
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

/** A number below this is that of one which waits for nobody. Rows are numbered from one on. */
const FIRST = 500_000_000;
type Row = ToldLine & { takenBy: string | null; nameSealed: Uint8Array | null };

async function findLines({ db, keys, actor }: Scope, where: Prisma.Sql, cursor: Cursor | null): Promise<ToldLine[]> {
  const place = Prisma.sql`(CASE WHEN ${WAITING} THEN ${FIRST}::int ELSE 0 END + i.seq)`;
  const page = keyset(place, Prisma.sql`i.id`, { type: 'int', down: true, cursor });
  const rows = await db.$queryRaw<Row[]>`
    SELECT i.id, ${place}::text AS key, i.kind, i.region, i.state, i.reason, i.told_on::text AS "toldOn", i.erased_on::text AS "erasedOn",
      (SELECT count(*)::int FROM intake_message m
        WHERE m.campaign_id = i.campaign_id AND m.intake_id = i.id AND m.from_teller AND m.seen_on IS NULL) AS unseen,
      i.taken_by AS "takenBy", h.name_sealed AS "nameSealed"
    FROM intake i LEFT JOIN member h ON h.campaign_id = i.campaign_id AND h.id = i.taken_by
    WHERE ${where} AND ${page.where} ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}`;
  const key = await keys.ofCampaign();
  return rows.map(({ takenBy, nameSealed, ...row }) => ({
    ...row,
    holder: takenBy && key.openOptional('member.name', takenBy, nameSealed),
    isMine: takenBy !== null && takenBy === actor.memberId,
  }));
}
