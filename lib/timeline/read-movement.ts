import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { COUNT_TO, type Cursor, cutPage, type Page } from '@/lib/db/keyset';
import type { EventNoun } from '@/lib/event/kinds/kind';
import { officialsByIds } from '@/lib/official/read';
import { calendarDate, yearOf } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';
import { editionsOf } from './editions-of';
import { type EventView, eventView, officialIdsIn, type Row } from './event-view';
import { bodyIn } from './letter-view';
import { lookIn } from './look';
import type { MovementFilter } from './movement-filter';
import { countSql, eventsSql, monthsSql } from './movement-sql';
import { deskPathOf } from './things';

type Found = Row & { key: string; region: string | null };

/** `path` leads to the thing on the desk, without the language; null where it has no page. */
export type MovementLine = EventView & { key: string; region: string | null; path: string | null };
export type MonthCount = { month: string; noun: EventNoun; n: number };
export type Movement = {
  page: Page<MovementLine>;
  /** How many there are; one more than COUNT_TO where there are more. */
  count: number;
  year: number;
  /** Of the whole shown year, whatever the period: the strip is where a period is chosen. */
  months: MonthCount[];
};

const NOTHING: Movement = { page: { rows: [], previous: null, next: null }, count: 0, year: 0, months: [] };

/** Everything that happened in the campaign, a page of it, in one transaction. Staff's alone. */
export function readMovement(actor: Actor, filter: MovementFilter, cursor: Cursor | null, w: Words): Promise<Movement> {
  if (!isStaff(actor)) return Promise.resolve(NOTHING);
  return withScope(actor, async (scope) => {
    const { campaignId } = actor;
    const found = await scope.db.$queryRaw<Found[]>(eventsSql(campaignId, filter, cursor));
    const [counted] = await scope.db.$queryRaw<{ n: number }[]>(countSql(campaignId, filter, COUNT_TO + 1));
    const page = cutPage(await linesOf(scope, found, w), cursor);
    const { today } = await campaignOf(scope);
    const year = yearOf(filter.to ?? filter.from ?? page.rows[0]?.day ?? today);
    const whole = { ...filter, from: calendarDate(`${year}-01-01`), to: calendarDate(`${year}-12-31`) };
    const months = await scope.db.$queryRaw<MonthCount[]>(monthsSql(campaignId, whole));
    return { page, count: counted?.n ?? 0, year, months };
  });
}

async function linesOf(scope: Scope, found: Found[], w: Words): Promise<MovementLine[]> {
  const bodies = await officialsByIds(
    scope,
    found.flatMap(({ payload }) => officialIdsIn(payload)),
  );
  const look = lookIn(w, bodyIn(bodies));
  const edition = await editionsOf(scope, found);
  return found.map((row) => {
    const event = { ...eventView(row, scope.actor, look), ...edition(row) };
    return { ...event, key: row.key, region: row.region, path: deskPathOf(event) };
  });
}
