import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { Prisma } from '@/prisma/client/client';
import { mayKeepIncidents } from './access';
import { incidentWhere } from './filter-sql';
import type { IncidentFilter } from './list-filter';

/** How many of a list stand outside the public count, how many in it; those that touch a case are decided one by one. */
export type Showable = { out: number; in: number; ofCases: number };

/** Rows of one press: as many as a transaction takes in a second. */
const MOST = 20_000;

/** The incidents of a list, by whether they are in the public count: before all of them are let in, or taken out. */
export function readShowable(actor: Actor, filter: IncidentFilter): Promise<Showable> {
  return withScope(actor, async ({ db }) => {
    const none = { out: 0, in: 0, ofCases: 0 };
    if (!mayKeepIncidents(actor)) return none;
    const where = Prisma.sql`${incidentWhere(actor.campaignId, filter)} AND i.withdrawn_on IS NULL`;
    const [row] = await db.$queryRaw<Showable[]>`
      SELECT (count(*) FILTER (WHERE i.case_id IS NULL AND NOT i.is_public))::int AS out, (count(*) FILTER (WHERE i.case_id IS NULL AND i.is_public))::int AS in,
        (count(*) FILTER (WHERE i.case_id IS NOT NULL))::int AS "ofCases"
      FROM incident i WHERE ${where}`;
    return row ?? none;
  });
}

type Asked = { filter: IncidentFilter; isPublic: boolean /** How many she was told it would be. */; n: number };

/**
 * Lets all incidents of a list into the public counts, or takes them out, as a file of hundreds needs it. One line
 * tells of it. None that touches a case: a family's is looked at by itself.
 */
export function showIncidents(actor: Actor, { filter, isPublic, n }: Asked, post?: Post): Promise<Result> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayKeepIncidents(actor)) return refused('not_allowed');
      if (n > MOST) return refused('too_many_at_once');
      const where = Prisma.sql`${incidentWhere(actor.campaignId, filter)} AND i.withdrawn_on IS NULL AND i.case_id IS NULL AND i.is_public <> ${isPublic}`;
      const rows = await scope.db.$queryRaw<
        { id: string }[]
      >`SELECT i.id FROM incident i WHERE ${where} ORDER BY i.id LIMIT ${MOST + 1} FOR UPDATE`;
      if (rows.length === 0 || rows.length !== n) return refused('changed_meanwhile');
      const ids = rows.map(({ id }) => id);
      await scope.db.$executeRaw`
        UPDATE incident SET is_public = ${isPublic} WHERE campaign_id = ${actor.campaignId}::uuid AND id = ANY(${ids}::uuid[])`;
      const { today } = await campaignOf(scope);
      await recordEvent(scope, {
        kind: 'incidents_shown',
        onDay: today,
        region: filter.region === 'none' ? null : filter.region,
        payload: { n, isPublic },
      });
      return { ok: true };
    }),
  );
}
