import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { ANSWER_KINDS } from './compile';
import type { RawBody } from './compile-bodies';

type Row = { official_id: string; outcome: string | null; days: number | null; letters: number; cases: number; grouping: number };

/**
 * Each stay of a letter at a body, as it stood at the end of `asOf`. A letter forwarded to three bodies
 * is one stay at each; days run from the day it was sent there. A stay that ended with a forwarding
 * counts up to that day as "not answered yet": to forward is not to answer.
 */
export async function countBodies({ db, actor }: Scope, asOf: CalendarDate): Promise<RawBody[]> {
  const rows = await db.$queryRaw<Row[]>`
    WITH answer AS (
      SELECT r.hop_id, min(r.received_on) AS received_on
      FROM reply r
      WHERE r.campaign_id = ${actor.campaignId}::uuid AND r.kind = ANY(${ANSWER_KINDS}::text[]) AND r.received_on <= ${asOf}::date
      GROUP BY r.hop_id
    ), stay AS (
      SELECT h.official_id, h.case_id, h.arrived_on, a.received_on,
        CASE WHEN h.left_on <= ${asOf}::date THEN h.left_on END AS left_on,
        CASE WHEN h.clock <> 'none' THEN h.answer_safe_on END AS safe_on,
        l.state <> 'sent' AS set_aside
      FROM hop h
      JOIN letter l ON l.campaign_id = h.campaign_id AND l.id = h.letter_id
      LEFT JOIN answer a ON a.hop_id = h.id
      WHERE h.campaign_id = ${actor.campaignId}::uuid AND l.state NOT IN ('draft', 'withdrawn') AND l.sent_on <= ${asOf}::date AND h.arrived_on <= ${asOf}::date
    ), told AS (
      SELECT official_id, case_id,
        CASE
          WHEN received_on IS NOT NULL THEN 'answered'
          WHEN left_on IS NOT NULL THEN 'forwarded'
          WHEN NOT set_aside AND safe_on < ${asOf}::date THEN 'late'
          ELSE 'open'
        END AS outcome,
        CASE WHEN received_on IS NOT NULL OR left_on IS NOT NULL OR NOT set_aside
          THEN greatest(coalesce(received_on, left_on, ${asOf}::date) - arrived_on, 0) END AS days
      FROM stay
    )
    SELECT official_id::text, outcome, days, count(*)::int AS letters, count(DISTINCT case_id)::int AS cases, grouping(outcome, days) AS grouping
    FROM told
    GROUP BY GROUPING SETS ((official_id), (official_id, outcome), (official_id, outcome, days))`;
  const officials = await db.official.findMany({
    where: { campaignId: actor.campaignId, id: { in: [...new Set(rows.map((row) => row.official_id))] } },
    select: { id: true, code: true, nameRu: true, nameEn: true, standing: true },
  });
  const byOfficial = new Map<string, Row[]>(officials.map(({ id }) => [id, []]));
  for (const row of rows) byOfficial.get(row.official_id)?.push(row);
  return officials.map(({ id, code, nameRu, nameEn, standing }) => ({
    code,
    nameRu,
    nameEn,
    listed: standing === 'listed',
    ...sortOut(byOfficial.get(id) ?? []),
  }));
}

/** A bit of `grouping` is 1 where the column is not part of the group. */
const SET = { whole: 3, outcome: 1, days: 0 };

function sortOut(rows: readonly Row[]): Pick<RawBody, 'total' | 'outcomes' | 'bins'> {
  const count = ({ letters, cases }: Row) => ({ letters, cases });
  const whole = rows.find((row) => row.grouping === SET.whole);
  return {
    total: whole ? count(whole) : { letters: 0, cases: 0 },
    outcomes: Object.fromEntries(rows.flatMap((row) => (row.grouping === SET.outcome ? [[row.outcome, count(row)]] : []))),
    bins: rows.flatMap(({ grouping, days, outcome, letters }) => {
      if (grouping !== SET.days || days === null) return [];
      return [{ days, answered: outcome === 'answered' ? letters : 0, open: outcome === 'answered' ? 0 : letters }];
    }),
  };
}
