import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { REPLY_KINDS } from '@/lib/reply/kinds';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { ANSWER_KINDS, type RawCounts, type STANDINGS } from './compile';
import type { Count } from './suppression';

type Row = Count & {
  grouping: number;
  standing: string | null;
  best: string | null;
  sent_month: string | null;
  answered_month: string | null;
  timely: string | null;
  days: number | null;
  is_answered: boolean | null;
};

const FORWARDS = REPLY_KINDS.filter((kind) => kind.effect === 'forwards').map((kind) => kind.code);
const NONE: Count = { letters: 0, cases: 0 };

/**
 * The campaign's letters as they stood at the end of `asOf`: what was sent, forwarded or received later
 * is left out. One pass; the hop that answered, or else the one where the letter lay, gives the day.
 */
export async function countLetters({ db, actor }: Scope, asOf: CalendarDate): Promise<Omit<RawCounts, 'bodies'>> {
  const rows = await db.$queryRaw<Row[]>`
    WITH answer AS (
      SELECT r.letter_id,
        (array_agg(r.hop_id ORDER BY r.received_on, r.id))[1] AS hop_id,
        min(r.received_on) AS received_on,
        min(array_position(${ANSWER_KINDS}::text[], r.kind)) AS best
      FROM reply r
      WHERE r.campaign_id = ${actor.campaignId}::uuid AND r.kind = ANY(${ANSWER_KINDS}::text[]) AND r.received_on <= ${asOf}::date
      GROUP BY r.letter_id
    ), forwarding AS (
      SELECT DISTINCT r.letter_id FROM reply r
      WHERE r.campaign_id = ${actor.campaignId}::uuid AND r.kind = ANY(${FORWARDS}::text[]) AND r.received_on <= ${asOf}::date
    ), stay AS (
      SELECT DISTINCT ON (h.letter_id) h.letter_id, h.step, h.clock, h.answer_safe_on
      FROM hop h LEFT JOIN answer a ON a.letter_id = h.letter_id
      WHERE h.campaign_id = ${actor.campaignId}::uuid AND (h.step = 1 OR h.arrived_on <= ${asOf}::date)
      ORDER BY h.letter_id, (h.id = a.hop_id) IS TRUE DESC, h.step DESC
    ), known AS (
      SELECT l.case_id, l.sent_on, a.received_on, a.received_on IS NOT NULL AS is_answered,
        l.state <> 'sent' AND a.received_on IS NULL AS set_aside,
        CASE WHEN s.clock <> 'none' THEN s.answer_safe_on END AS safe_on,
        coalesce((${ANSWER_KINDS}::text[])[a.best], CASE WHEN s.step > 1 OR f.letter_id IS NOT NULL THEN 'forwarded_only' ELSE 'none' END) AS best
      FROM letter l
      LEFT JOIN answer a ON a.letter_id = l.id
      LEFT JOIN stay s ON s.letter_id = l.id
      LEFT JOIN forwarding f ON f.letter_id = l.id
      WHERE l.campaign_id = ${actor.campaignId}::uuid AND l.state NOT IN ('draft', 'withdrawn') AND l.sent_on <= ${asOf}::date
    ), told AS (
      SELECT case_id, best, is_answered,
        to_char(sent_on, 'YYYY-MM') AS sent_month, to_char(received_on, 'YYYY-MM') AS answered_month,
        CASE
          WHEN is_answered AND safe_on IS NULL THEN 'answeredNoClock'
          WHEN is_answered AND received_on <= safe_on THEN 'answeredInTime'
          WHEN is_answered THEN 'answeredLate'
          WHEN set_aside THEN 'setAside'
          WHEN safe_on IS NULL THEN 'noClock'
          WHEN safe_on < ${asOf}::date THEN 'late'
          ELSE 'waiting'
        END AS standing,
        CASE WHEN NOT set_aside AND safe_on < ${asOf}::date THEN CASE WHEN received_on <= safe_on THEN 'in_time' ELSE 'not' END END AS timely,
        CASE WHEN NOT set_aside THEN greatest(coalesce(received_on, ${asOf}::date) - sent_on, 0) END AS days
      FROM known
    )
    SELECT count(*)::int AS letters, count(DISTINCT case_id)::int AS cases,
      grouping(standing, best, sent_month, answered_month, timely, days, is_answered) AS grouping,
      standing, best, sent_month, answered_month, timely, days, is_answered
    FROM told
    GROUP BY GROUPING SETS ((), (standing), (best), (sent_month), (answered_month), (timely), (is_answered), (days, is_answered))`;
  return sortOut(rows);
}

/** A bit of `grouping` is 1 where the column is not part of the group; so each set is one number. */
const SET = { whole: 127, standing: 63, best: 95, sentMonth: 111, answeredMonth: 119, timely: 123, isAnswered: 126, days: 124 };

function sortOut(rows: readonly Row[]): Omit<RawCounts, 'bodies'> {
  const of = (set: number) => rows.filter((row) => row.grouping === set);
  const by = (set: number, key: 'standing' | 'best' | 'sent_month' | 'answered_month') =>
    Object.fromEntries(of(set).flatMap((row) => (row[key] === null ? [] : [[row[key], count(row)]])));
  const answered = (is: boolean) => count(of(SET.isAnswered).find((row) => row.is_answered === is));
  const timely = of(SET.timely).filter((row) => row.timely !== null);
  return {
    total: count(of(SET.whole)[0]),
    standings: by(SET.standing, 'standing') as Partial<Record<(typeof STANDINGS)[number], Count>>,
    answered: answered(true),
    unanswered: answered(false),
    dueInTime: count(timely.find((row) => row.timely === 'in_time')),
    dueNot: count(timely.find((row) => row.timely === 'not')),
    kinds: by(SET.best, 'best'),
    months: { sent: by(SET.sentMonth, 'sent_month'), answered: by(SET.answeredMonth, 'answered_month') },
    bins: of(SET.days).flatMap(({ days, is_answered, letters }) =>
      days === null ? [] : [{ days, answered: is_answered ? letters : 0, open: is_answered ? 0 : letters }],
    ),
  };
}

const count = (row: Count | undefined): Count => (row ? { letters: row.letters, cases: row.cases } : NONE);
