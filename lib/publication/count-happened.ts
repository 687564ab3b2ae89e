import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import { compileIncidents, type RawIncidents } from './compile-happened';
import { type Happened, MOST_HAPPENED, newestOf } from './happened';
import { type Count, protectOne } from './suppression';

/** What happened until the end of `asOf` and may be told, the newest of it. Nothing of a case is read. */
export async function countHappened(scope: Scope, asOf: CalendarDate): Promise<Happened[]> {
  const all = [
    ...(await gatherings(scope, asOf)),
    ...(await editions(scope, asOf)),
    ...(await petitions(scope, asOf)),
    ...compileIncidents(await incidents(scope, asOf)),
  ];
  return newestOf(all);
}

async function gatherings({ db, actor }: Scope, asOf: CalendarDate): Promise<Happened[]> {
  const rows = await db.gathering.findMany({
    where: { campaignId: actor.campaignId, isPublic: true, withdrawnOn: null, onDay: { lte: toDbDate(asOf) } },
    select: { kind: true, onDay: true, region: true, answer: true, answerOn: true, ground: true },
    orderBy: [{ onDay: 'desc' }, { id: 'desc' }],
    take: MOST_HAPPENED,
  });
  return rows.map(({ kind, onDay, region, answer, answerOn, ground }) => {
    const known = answerOn === null || fromDbDate(answerOn) <= asOf;
    return { kind: 'gathering', on: fromDbDate(onDay), region, what: kind, answer: known ? answer : 'none', ground: known ? ground : null };
  });
}

async function editions({ db, actor }: Scope, asOf: CalendarDate): Promise<Happened[]> {
  const rows = await db.$queryRaw<(Count & { kind: string; on: CalendarDate })[]>`
    SELECT e.kind, e.on_day::text AS on, coalesce(sum(q.count), 0)::int AS letters,
      (count(DISTINCT q.case_id) + coalesce(sum(q.count) FILTER (WHERE q.case_id IS NULL), 0))::int AS cases
    FROM edition e LEFT JOIN question q ON q.campaign_id = e.campaign_id AND q.edition_id = e.id AND q.withdrawn_on IS NULL AND q.sent_on <= ${asOf}::date
    WHERE e.campaign_id = ${actor.campaignId}::uuid AND e.is_public AND e.withdrawn_on IS NULL AND e.on_day <= ${asOf}::date
    GROUP BY e.id, e.kind, e.on_day ORDER BY e.on_day DESC, e.id DESC LIMIT ${MOST_HAPPENED}`;
  return rows.map(({ kind, on, ...count }) => ({ kind: 'question', on, region: null, what: kind, n: protectOne(count) }));
}

/** Of petitions that were opened: they can be read by everybody. */
async function petitions({ db, actor }: Scope, asOf: CalendarDate): Promise<Happened[]> {
  const rows = await db.petition.findMany({
    where: { campaignId: actor.campaignId, state: { in: ['open', 'closed'] } },
    select: { openedOn: true, closedOn: true, thresholds: { select: { signatures: true, reachedOn: true } } },
  });
  const line = (what: 'opened' | 'closed' | 'reached', on: Date | null, n: number | null = null): Happened[] =>
    on && fromDbDate(on) <= asOf ? [{ kind: 'petition', on: fromDbDate(on), region: null, what, n }] : [];
  return rows.flatMap(({ openedOn, closedOn, thresholds }) => [
    ...line('opened', openedOn),
    ...line('closed', closedOn),
    ...thresholds.flatMap(({ signatures, reachedOn }) => line('reached', reachedOn, signatures)),
  ]);
}

function incidents({ db, actor }: Scope, asOf: CalendarDate): Promise<RawIncidents[]> {
  return db.$queryRaw<RawIncidents[]>`
    SELECT to_char(i.on_day, 'YYYY-MM') AS month, i.kind AS what, i.region, count(*)::int AS "all",
      count(*) FILTER (WHERE i.case_id IS NULL)::int AS alone, count(DISTINCT i.case_id)::int AS families
    FROM incident i WHERE i.campaign_id = ${actor.campaignId}::uuid AND i.is_public AND i.withdrawn_on IS NULL AND i.on_day <= ${asOf}::date
    GROUP BY 1, 2, 3`;
}
