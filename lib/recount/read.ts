import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import type { RecountCause } from '@/lib/campaign/ask-recount';
import { ringBell } from '@/lib/campaign/bell';
import { isId } from '@/lib/db/ids';
import { type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import { daysRecounted } from '@/lib/event/kinds/days-recounted';
import type { Lookup } from '@/lib/event/kinds/kind';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import { Prisma } from '@/prisma/client/client';
import { recountPayload } from './payload';

export type RecountLine = {
  id: string;
  cause: RecountCause;
  year: number | null;
  body: InBoth | null;
  state: 'waiting' | 'running' | 'done' | 'failed';
  total: number;
  done: number;
  changed: number;
  askedOn: CalendarDate;
  endedOn: CalendarDate | null;
};

/** The campaign's recounts, the newest first. */
export function readRecounts(actor: Actor, cursor: Cursor | null): Promise<Page<RecountLine>> {
  return withScope(actor, async (scope) => {
    ringBell('recount', actor.campaignId);
    const page = keyset(Prisma.sql`seq`, Prisma.sql`id`, { type: 'int', down: true, cursor });
    const found = await scope.db.$queryRaw<{ id: string; key: string }[]>`
      SELECT id, seq::text AS key FROM recount WHERE campaign_id = ${actor.campaignId}::uuid AND ${page.where} ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}`;
    const cut = cutPage(found, cursor);
    const lines = await linesOf(
      scope,
      cut.rows.map(({ id }) => id),
    );
    return { ...cut, rows: cut.rows.flatMap(({ id }) => lines.get(id) ?? []) };
  });
}

/** A letter whose days were changed by a recount, and which. */
export type ChangedLetter = { id: string; key: string; letterId: string; caseId: string; ref: string; alias: string; said: string };
export type RecountView = RecountLine & { letters: Page<ChangedLetter> };

/** One recount and a page of the letters it changed, in the order it came to them; or null. */
export function readRecount(actor: Actor, recountId: string, cursor: Cursor | null, w: Lookup['w']): Promise<RecountView | null> {
  return withScope(actor, async (scope) => {
    const line = isId(recountId) ? (await linesOf(scope, [recountId])).get(recountId) : undefined;
    if (!line) return null;
    // Its worker may be in a process that does not know the campaign yet.
    if (line.state === 'waiting' || line.state === 'running') ringBell('recount', actor.campaignId);
    return { ...line, letters: await changedLetters(scope, line, cursor, w) };
  });
}

async function linesOf({ db, actor: { campaignId } }: Scope, ids: string[]): Promise<Map<string, RecountLine>> {
  const rows = await db.recount.findMany({ where: { campaignId, id: { in: ids } } });
  const payloads = new Map(rows.map(({ id, payload }) => [id, recountPayload.parse(payload)]));
  const bodies = await db.official.findMany({
    where: { campaignId, id: { in: [...payloads.values()].flatMap(({ officialId }) => officialId ?? []) } },
    select: { id: true, nameRu: true, nameEn: true },
  });
  return new Map(
    rows.map(({ id, cause, state, total, done, changed, askedOn, endedOn }) => {
      const { year = null, officialId } = payloads.get(id) ?? {};
      const at = bodies.find((each) => each.id === officialId);
      const body = at ? { ru: at.nameRu, en: at.nameEn } : null;
      const days = { askedOn: fromDbDate(askedOn), endedOn: endedOn && fromDbDate(endedOn) };
      return [id, { id, cause: cause as RecountCause, state: state as RecountLine['state'], year, body, total, done, changed, ...days }];
    }),
  );
}

type Row = {
  id: string;
  key: string;
  letterId: string;
  caseId: string;
  ref: string;
  payload: unknown;
  aliasSealed: Uint8Array;
  keyWrapped: Uint8Array;
};

async function changedLetters({ db, keys, actor }: Scope, { id, body, changed }: RecountLine, cursor: Cursor | null, w: Lookup['w']) {
  const page = keyset(Prisma.sql`e.seq`, Prisma.sql`e.id`, { type: 'int', down: false, cursor });
  const rows =
    changed === 0
      ? []
      : await db.$queryRaw<Row[]>`
          SELECT e.id, e.seq::text AS key, e.letter_id AS "letterId", e.case_id AS "caseId", e.payload, c.ref, c.alias_sealed AS "aliasSealed", c.key_wrapped AS "keyWrapped"
          FROM event e JOIN "case" c ON c.campaign_id = e.campaign_id AND c.id = e.case_id
          WHERE e.campaign_id = ${actor.campaignId}::uuid AND e.kind = 'days_recounted' AND e.payload->>'recountId' = ${id} AND ${page.where}
          ORDER BY ${page.order} LIMIT ${PAGE_SIZE + 1}`;
  const look: Lookup = { w, official: () => (body ? w.pick(body) : ''), replyKind: () => '', named: () => '' };
  const opened = await Promise.all(
    rows.map(async ({ payload, aliasSealed, keyWrapped, ...row }) => ({
      ...row,
      alias: (await keys.ofCase({ id: row.caseId, keyWrapped })).open('case.alias', row.caseId, aliasSealed),
      said: daysRecounted.sentence(daysRecounted.payload.parse(payload), look),
    })),
  );
  return cutPage(opened, cursor);
}
