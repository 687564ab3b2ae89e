import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { COUNT_TO, type Cursor, cutPage, keyset, PAGE_SIZE, type Page } from '@/lib/db/keyset';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { Prisma } from '@/prisma/client/client';
import type { PetitionKind } from './kinds';
import type { PetitionFilter } from './list-filter';
import type { PetitionState } from './states';

export type PetitionLine = {
  id: string;
  key: string;
  kind: PetitionKind;
  state: PetitionState;
  /** In its first language: its titles by language. */
  texts: { lang: string; title: string }[];
  total: number;
  /** The next threshold that is not reached, if there is one. */
  next: number | null;
  closesOn: CalendarDate | null;
  addedOn: CalendarDate;
  /** Signatures that wait for review. */
  waiting: number;
};

export type PetitionList = { page: Page<PetitionLine>; count: number };

/** A page of the campaign's petitions, the newest first. */
export function readPetitions(actor: Actor, { state, petitionKind }: PetitionFilter, cursor: Cursor | null): Promise<PetitionList> {
  return withScope(actor, async ({ db }) => {
    const conditions = [
      Prisma.sql`p.campaign_id = ${actor.campaignId}::uuid`,
      state && Prisma.sql`p.state = ${state}`,
      petitionKind && Prisma.sql`p.kind = ${petitionKind}`,
    ];
    const where = Prisma.join(
      conditions.filter((each): each is Prisma.Sql => typeof each === 'object' && each !== null),
      ' AND ',
    );
    const place = keyset(Prisma.sql`p.seq`, Prisma.sql`p.id`, { type: 'int', down: true, cursor });
    const rows = await db.$queryRaw<PetitionLine[]>`
      SELECT p.id, p.seq::text AS key, p.kind, p.state, p.closes_on::text AS "closesOn", p.added_on::text AS "addedOn",
        coalesce((SELECT json_agg(json_build_object('lang', t.lang, 'title', t.title) ORDER BY t.lang) FROM petition_text t
          WHERE t.campaign_id = p.campaign_id AND t.petition_id = p.id), '[]') AS texts,
        coalesce((SELECT w.online + w.paper + w.imported FROM petition_tally w
          WHERE w.campaign_id = p.campaign_id AND w.petition_id = p.id AND w.dimension = 'total' AND w.code = ''), 0) AS total,
        (SELECT min(h.signatures) FROM petition_threshold h
          WHERE h.campaign_id = p.campaign_id AND h.petition_id = p.id AND h.reached_on IS NULL) AS next,
        (SELECT count(*)::int FROM signature s
          WHERE s.campaign_id = p.campaign_id AND s.petition_id = p.id AND s.state = 'waiting') AS waiting
      FROM petition p WHERE ${where} AND ${place.where} ORDER BY ${place.order} LIMIT ${PAGE_SIZE + 1}`;
    const [{ n }] = await db.$queryRaw<[{ n: number }]>`
      SELECT count(*)::int AS n FROM (SELECT 1 FROM petition p WHERE ${where} LIMIT ${COUNT_TO + 1}) counted`;
    return { page: cutPage(rows, cursor), count: n };
  });
}
