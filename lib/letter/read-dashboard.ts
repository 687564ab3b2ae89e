import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import { isLate, STANDINGS, type Standing, WAITING } from './rules';
import { standingCase } from './standing-sql';

export type Tally = { waiting: number; late: number; answered: number };
export type BodyTally = Tally & { id: string; name: InBoth; medianDays: number | null };
export type RegionTally = Tally & { region: string };

export type LetterCounts = {
  total: number;
  standing: Record<Standing, number>;
  waiting: number;
  late: number;
  /** Answered letters by the kind of their best answer. */
  kinds: { kind: string; letters: number }[];
  bodies: BodyTally[];
  regions: RegionTally[];
};

type Row = { standing: Standing; kind: string | null; at: string | null; region: string | null; grouping: number; n: number };

/** A bit of `grouping` is 1 where the column is not part of the group; so each set is one number. */
const SET = { standing: 7, kind: 3, body: 5, region: 6 };

/**
 * The campaign's letters counted by standing, and each standing by kind, body and region: one pass.
 * Of the bodies the `most` that wait for most; their medians are of answered letters, from sending on.
 */
export async function countLetters(scope: Scope, today: CalendarDate, most: number): Promise<LetterCounts> {
  const { db, actor } = scope;
  const rows = await db.$queryRaw<Row[]>`
    WITH known AS MATERIALIZED (
      SELECT ${standingCase(today)} AS standing, l.answer_kind AS kind, l.at_id AS at, l.region, count(*) AS n
      FROM letter l WHERE l.campaign_id = ${actor.campaignId}::uuid GROUP BY 1, 2, 3, 4
    )
    SELECT standing, kind, at, region, grouping(kind, at, region) AS grouping, sum(n)::int AS n FROM known
    GROUP BY GROUPING SETS ((standing), (standing, kind), (standing, at), (standing, region))`;
  const of = (set: number) => rows.filter(({ grouping }) => grouping === set);
  const standing = Object.fromEntries(STANDINGS.map((is) => [is, 0])) as Record<Standing, number>;
  for (const row of of(SET.standing)) standing[row.standing] = row.n;
  const answered = of(SET.kind).filter((row) => row.standing === 'answered' && row.kind !== null);
  const bodies = tallies(of(SET.body), 'at').slice(0, most);
  return {
    total: sum(standing, STANDINGS),
    standing,
    waiting: sum(standing, WAITING),
    late: sum(standing, WAITING.filter(isLate)),
    kinds: answered.map(({ kind, n }) => ({ kind: kind as string, letters: n })),
    bodies: await named(scope, bodies),
    regions: tallies(of(SET.region), 'region').map(({ key, ...tally }) => ({ region: key, ...tally })),
  };
}

const sum = (counts: Record<Standing, number>, of: readonly Standing[]) => of.reduce((all, is) => all + counts[is], 0);

function tallies(rows: Row[], column: 'at' | 'region'): (Tally & { key: string })[] {
  const found = new Map<string, Tally & { key: string }>();
  for (const row of rows) {
    const key = row[column] as string;
    const tally = found.get(key) ?? { key, waiting: 0, late: 0, answered: 0 };
    if (WAITING.includes(row.standing)) tally.waiting += row.n;
    if (isLate(row.standing)) tally.late += row.n;
    if (row.standing === 'answered') tally.answered += row.n;
    found.set(key, tally);
  }
  const shown = [...found.values()].filter(({ waiting, answered }) => waiting + answered > 0);
  return shown.sort((a, b) => b.waiting - a.waiting || b.answered - a.answered || a.key.localeCompare(b.key));
}

type Named = { id: string; nameRu: string; nameEn: string; days: number | null };

async function named({ db, actor }: Scope, bodies: (Tally & { key: string })[]): Promise<BodyTally[]> {
  const ids = bodies.map(({ key }) => key);
  const rows = await db.$queryRaw<Named[]>`
    SELECT o.id, o.name_ru AS "nameRu", o.name_en AS "nameEn", answered.days
    FROM official o LEFT JOIN (
      SELECT l.at_id, percentile_cont(0.5) WITHIN GROUP (ORDER BY l.answered_on - l.sent_on) AS days FROM letter l
      WHERE l.campaign_id = ${actor.campaignId}::uuid AND l.at_id = ANY(${ids}::uuid[])
        AND l.answered_on IS NOT NULL AND l.state IN ('sent', 'awaiting_us')
      GROUP BY l.at_id
    ) answered ON answered.at_id = o.id
    WHERE o.campaign_id = ${actor.campaignId}::uuid AND o.id = ANY(${ids}::uuid[])`;
  return bodies.map(({ key, ...tally }) => {
    const body = rows.find(({ id }) => id === key);
    return { id: key, name: { ru: body?.nameRu ?? '…', en: body?.nameEn ?? '…' }, medianDays: body?.days ?? null, ...tally };
  });
}
