import type pg from 'pg';

/** Days of a letter's row as text: what a test compares with a calculation by hand. */
export async function letterRow(admin: pg.Client, letterId: string) {
  const { rows } = await admin.query(
    `SELECT state, clock, registered_on::text AS registered, register_by_on::text AS "registerBy", register_safe_on::text AS "registerSafe",
       answer_by_on::text AS "answerBy", answer_safe_on::text AS "answerSafe", answered_on::text AS answered, answer_kind AS "answerKind",
       hop_count AS hops, looped, extended, at_id AS at, sent_on::text AS sent
     FROM letter WHERE id = $1`,
    [letterId],
  );
  return rows[0];
}

/** The stays of a letter, in their order. */
export async function hopRows(admin: pg.Client, letterId: string) {
  const { rows } = await admin.query(
    `SELECT id, step, official_id AS at, arrived_on::text AS arrived, left_on::text AS "left", registered_on::text AS registered, clock,
       register_by_on::text AS "registerBy", register_safe_on::text AS "registerSafe", answer_by_on::text AS "answerBy",
       answer_safe_on::text AS "answerSafe", extended, extended_to_on::text AS "extendedTo", paused_days AS paused,
       (SELECT step FROM hop f WHERE f.id = hop.from_hop_id) AS "from"
     FROM hop WHERE letter_id = $1 ORDER BY step`,
    [letterId],
  );
  return rows;
}

/** Kinds of the events about a letter, in the order in which they were recorded. */
export async function eventsOf(admin: pg.Client, letterId: string): Promise<string[]> {
  const { rows } = await admin.query<{ kind: string }>('SELECT kind FROM event WHERE letter_id = $1 ORDER BY seq', [letterId]);
  return rows.map(({ kind }) => kind);
}
