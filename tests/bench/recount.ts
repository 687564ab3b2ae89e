import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { systemActor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { askRecount } from '@/lib/campaign/ask-recount';
import { campaignOf } from '@/lib/campaign/read';
import { closePools } from '@/lib/db/client';
import { CLOCKED_BODY, hopDays } from '@/lib/letter/hop-row';
import { foundCampaign } from '@/lib/member/found-campaign';
import { askForNewRules } from '@/lib/recount/ask-for-rules';
import { workOff } from '@/lib/recount/work-off';
import { letterColumns } from '@/lib/reply/letter-columns';

/*
 * The stored days of 100,000 letters counted anew after a calendar changed so that most letters are
 * concerned, with an event for each of them; beside it a bare UPDATE that writes the same values into the same
 * columns of the same rows. Three rounds in turns, there and back; medians.
 */
const LETTERS = Number(process.env.BENCH_LETTERS || 100_000);
const ROUNDS = 3;
/** How many times the bare UPDATE a recount may take. */
const LIMIT = 15;

const HOP =
  'clock clock_reason register_by_on register_safe_on forward_by_on forward_safe_on answer_by_on answer_safe_on provisional'.split(' ');
const LETTER =
  'at_id clock registered_on register_by_on register_safe_on answer_by_on answer_safe_on answered_on answer_kind hop_count looped extended'.split(
    ' ',
  );

const admin = new pg.Client({ connectionString: process.env.HOMEWARD_BENCH_ADMIN });
await admin.connect();
const campaignId = await foundCampaign({ slug: 'bench', nameRu: 'Замер', nameEn: 'Bench' }, async ({ actor }) => actor.campaignId);
const system = systemActor('bench', campaignId);
await fill();
await askForNewRules(system);
await workOff(campaignId);
const before = await stored('before');
await strangeCalendar(true);
await recount();
const after = await stored('after');
await check();
console.log(
  `${LETTERS} letters, ${before.hops} hops; ${after.letters} letters and ${after.differing} hops have other days under the other calendar`,
);

const [bare, ours]: number[][] = [[], []];
for (let round = 0; round < ROUNDS; round += 1) {
  // It is "after" now. Back by recount, there by SQL, back by SQL, there by recount: each way by each.
  ours?.push(await timed(() => strangeCalendar(false).then(recount)));
  await same('before');
  bare?.push(await timed(() => bareUpdate('after')));
  bare?.push(await timed(() => bareUpdate('before')));
  await same('before');
  ours?.push(await timed(() => strangeCalendar(true).then(recount)));
  await same('after');
}
const [sql, recounted] = [median(bare ?? []), median(ours ?? [])];
const rows = after.letters + after.differing;
const ratio = recounted / sql;
const line = (what: string, ms: number) =>
  console.log(
    `${what.padEnd(14)} ${(ms / 1000).toFixed(2).padStart(7)} s  ${Math.round(rows / (ms / 1000))
      .toLocaleString('en')
      .padStart(9)} rows/s  ${Math.round(LETTERS / (ms / 1000))
      .toLocaleString('en')
      .padStart(9)} letters/s`,
  );
line('bare UPDATE', sql);
line('recount', recounted);
console.log(`ratio ${ratio.toFixed(1)}, limit ${LIMIT}; ${ROUNDS * 2} runs each, medians; a database without fsync`);
await admin.end();
await closePools();
process.exitCode = ratio > LIMIT ? 1 : 0;

async function fill() {
  await admin.query(`
    INSERT INTO "case" (id, campaign_id, ref, alias_sealed, category, region, opened_on, key_wrapped)
    SELECT gen_random_uuid(), '${campaignId}', 'B' || n, '\\x00', 'rotation', 'RU-PER', '2024-01-01', '\\x00' FROM generate_series(1, ${LETTERS / 10}) n`);
  await admin.query('CREATE TABLE bench_body AS SELECT id, row_number() OVER (ORDER BY code) - 1 AS at FROM official');
  const body = (seed: string) => `(SELECT id FROM bench_body WHERE at = (${seed}) % (SELECT count(*) FROM bench_body))`;
  await admin.query(`CREATE TABLE bench_letter AS
    SELECT n, gen_random_uuid() AS id, c.id AS case_id, '2024-01-01'::date + (n * 7919) % 1050 AS sent_on,
      (ARRAY['portal','portal','post','post','email','in_person'])[1 + n % 6] AS channel,
      CASE WHEN n % 100 < 62 THEN 1 WHEN n % 100 < 88 THEN 2 WHEN n % 100 < 97 THEN 3 ELSE 4 END AS hops
    FROM generate_series(1, ${LETTERS}) n
    JOIN (SELECT id, row_number() OVER () AS at FROM "case") c ON c.at = 1 + n / 10 % ${LETTERS / 10}`);
  await admin.query(`
    INSERT INTO letter (id, campaign_id, case_id, to_id, at_id, category, region, channel, state, sent_on, entered_on)
    SELECT b.id, '${campaignId}', b.case_id, o.id, o.id, 'rotation', 'RU-PER', b.channel, CASE WHEN n % 30 = 0 THEN 'withdrawn' ELSE 'sent' END, b.sent_on, b.sent_on
    FROM bench_letter b JOIN bench_body o ON o.at = b.n % (SELECT count(*) FROM bench_body)`);
  await admin.query(`
    INSERT INTO hop (id, from_hop_id, campaign_id, case_id, letter_id, step, official_id, arrived_on, registered_on, clock, extended, extended_to_on, paused_days, left_on)
    SELECT md5(b.id || '/' || step)::uuid, CASE WHEN step > 1 THEN md5(b.id || '/' || step - 1)::uuid END, '${campaignId}', b.case_id, b.id, step, ${body('b.n * step')}, b.sent_on + (step - 1) * 9,
      CASE WHEN (b.n + step) % 5 < 3 THEN b.sent_on + (step - 1) * 9 + (b.n * 31 + step) % 13 END, 'running', b.n % 20 = 0,
      CASE WHEN b.n % 40 = 0 THEN b.sent_on + step * 60 END, CASE WHEN b.n % 33 = 0 THEN 12 ELSE 0 END,
      CASE WHEN step < b.hops THEN b.sent_on + step * 9 END
    FROM bench_letter b, generate_series(1, b.hops) step`);
  await admin.query(`
    INSERT INTO reply (id, campaign_id, case_id, letter_id, hop_id, kind, received_on, entered_on)
    SELECT gen_random_uuid(), h.campaign_id, h.case_id, h.letter_id, h.id,
      (ARRAY['boilerplate','refusal','promise','registration','not_competent','substantive'])[1 + b.n % 6], h.arrived_on + 28, h.arrived_on + 28
    FROM bench_letter b JOIN hop h ON h.letter_id = b.id AND h.step = b.hops WHERE b.n % 100 < 64`);
  await admin.query('VACUUM ANALYZE');
}

/** Four years in which offices work on Thursdays only, so that most safe days are others. */
async function strangeCalendar(on: boolean) {
  await admin.query('DELETE FROM calendar_year');
  if (on)
    await admin.query(`
      INSERT INTO calendar_year (campaign_id, calendar, year, off, working, source, checked_on, edited_on)
      SELECT '${campaignId}', 'RU', y, (SELECT jsonb_object_agg(to_char(d, 'MM-DD'), '{"ru": "выходной", "en": "off"}'::jsonb)
        FROM generate_series(make_date(y, 1, 1), make_date(y, 12, 31), '1 day') d WHERE extract(isodow FROM d) NOT IN (4)), '{}', 'bench', '2026-11-23', '2026-11-23'
      FROM generate_series(2024, 2027) y`);
}

async function recount() {
  await withScope(system, (scope) => askRecount(scope, 'calendar', { calendar: 'RU', year: 2026 }));
  if ((await workOff(campaignId)) !== 1) throw new Error('The recount was not worked off.');
  const {
    rows: [done],
  } = await admin.query('SELECT state, done FROM recount ORDER BY seq DESC LIMIT 1');
  if (done.state !== 'done' || done.done !== LETTERS) throw new Error(`The recount is ${done.state} after ${done.done} letters.`);
}

/** Keeps the counted columns as they are now, to write them by SQL and to compare with. */
async function stored(name: 'before' | 'after') {
  await admin.query(`CREATE TABLE hop_${name} AS SELECT id, ${HOP} FROM hop; ALTER TABLE hop_${name} ADD PRIMARY KEY (id)`);
  await admin.query(`CREATE TABLE letter_${name} AS SELECT id, ${LETTER} FROM letter; ALTER TABLE letter_${name} ADD PRIMARY KEY (id)`);
  await admin.query(`ANALYZE hop_${name}, letter_${name}`);
  if (name === 'before') return { letters: 0, differing: 0, hops: Number((await admin.query('SELECT count(*) AS n FROM hop')).rows[0].n) };
  // What differs is all that either side writes.
  for (const [table, columns] of [
    ['hop', HOP],
    ['letter', LETTER],
  ] as const) {
    await admin.query(`CREATE TABLE ${table}_differing AS SELECT a.id FROM ${table}_before a JOIN ${table}_after b USING (id)
      WHERE (${columns.map((each) => `a.${each}`)}) IS DISTINCT FROM (${columns.map((each) => `b.${each}`)}); ALTER TABLE ${table}_differing ADD PRIMARY KEY (id); ANALYZE ${table}_differing`);
  }
  const {
    rows: [n],
  } = await admin.query('SELECT (SELECT count(*) FROM letter_differing) AS letters, (SELECT count(*) FROM hop_differing) AS hops');
  return { letters: Number(n.letters), differing: Number(n.hops), hops: 0 };
}

async function bareUpdate(to: 'before' | 'after') {
  for (const [table, columns] of [
    ['hop', HOP],
    ['letter', LETTER],
  ] as const)
    await admin.query(`UPDATE ${table} t SET ${columns.map((each) => `${each} = n.${each}`)} FROM ${table}_${to} n JOIN ${table}_differing USING (id)
      WHERE t.campaign_id = '${campaignId}' AND t.id = n.id`);
}

async function same(name: 'before' | 'after') {
  for (const [table, columns] of [
    ['hop', HOP],
    ['letter', LETTER],
  ] as const) {
    const {
      rows: [n],
    } = await admin.query(`SELECT count(*)::int AS wrong FROM ${table} a JOIN ${table}_${name} b USING (id)
      WHERE (${columns.map((each) => `a.${each}`)}) IS DISTINCT FROM (${columns.map((each) => `b.${each}`)})`);
    if (n.wrong > 0) throw new Error(`${n.wrong} rows of ${table} are not as they were ${name}.`);
  }
}

/** One letter in a hundred counted by itself, as a write does, must be as it is stored; and each changed letter has one event. */
async function check() {
  await withScope(
    system,
    async (scope) => {
      const { db } = scope;
      const { law } = await campaignOf(scope);
      const bodies = new Map(
        (await db.official.findMany({ where: { campaignId }, select: { id: true, ...CLOCKED_BODY } })).map((row) => [row.id, row]),
      );
      const letters = await db.letter.findMany({
        where: { campaignId },
        orderBy: { id: 'asc' },
        take: LETTERS / 100,
        include: { hops: { orderBy: { step: 'asc' } }, replies: true },
      });
      for (const letter of letters) {
        for (const hop of letter.hops) {
          const days = hopDays(law, letter, hop, bodies.get(hop.officialId) ?? { roll: null, ruleFamily: 'appeal' });
          if (!isDeepStrictEqual(days, pick(hop, days))) throw new Error('A hop is not as it is counted by itself.');
        }
        const columns = letterColumns(letter.hops, letter.replies);
        if (!isDeepStrictEqual(columns, pick(letter, columns))) throw new Error('A letter is not as it is counted by itself.');
      }
    },
    60_000,
  );
  const {
    rows: [n],
  } =
    await admin.query(`SELECT count(*)::int AS events, count(DISTINCT e.letter_id)::int AS letters, (SELECT changed FROM recount ORDER BY seq DESC LIMIT 1) AS changed
    FROM event e WHERE kind = 'days_recounted' AND payload->>'recountId' = (SELECT id::text FROM recount ORDER BY seq DESC LIMIT 1)`);
  if (n.events !== n.letters || n.events !== n.changed) throw new Error(`Events ${n.events}, letters ${n.letters}, said ${n.changed}.`);
}

function pick(row: object, like: object): Record<string, unknown> {
  return Object.fromEntries(Object.keys(like).map((name) => [name, (row as Record<string, unknown>)[name]]));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  await admin.query('VACUUM ANALYZE letter, hop');
  const from = performance.now();
  await work();
  return performance.now() - from;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
