import pg from 'pg';
import { clientFor, closePools } from '@/lib/db/client';
import { foundCampaign } from '@/lib/member/found-campaign';
import { expectedAfter, type Load, signingLoad } from '../support/signing-load';

/*
 * 20,000 signatures through the real write, 16 at a time, while 20 bots replay their forms under new names and one address floods;
 * beside it a bare INSERT of the very same rows into a table with the same indexes, in the same run: each row its own transaction, 16 at
 * a time, through the same client and its same connections, since it is what the write adds that is measured, and not what Prisma costs
 * beside a bare driver. No row-level security, no foreign key, no count there. Counts are checked before anything is said of speed.
 */
const LOAD: Load = {
  honest: Number(process.env.BENCH_SIGNATURES || 20_000),
  atOnce: 16,
  bots: 20,
  replays: 200,
  flood: 2_000,
};
const CONNECTIONS = Number(process.env.DATABASE_POOL || 8);
/** How many times a bare INSERT a signature may take. */
const LIMIT = 10;

const admin = new pg.Client({ connectionString: process.env.HOMEWARD_BENCH_ADMIN });
await admin.connect();
const campaignId = await foundCampaign({ slug: 'bench', nameRu: 'Замер', nameEn: 'Bench' }, async ({ actor }) => actor.campaignId);

// Once in small, so that code and connections are warm.
await signingLoad(campaignId, { honest: 300, atOnce: 16, bots: 2, replays: 5, flood: 0 });
const { petitionId, ms, answers, unexpected } = await signingLoad(campaignId, LOAD);
await check();
const bare = await bareInserts();

const rate = (took: number) => LOAD.honest / (took / 1000);
const line = (what: string, took: number) =>
  console.log(
    `${what.padEnd(30)} ${(took / 1000).toFixed(2).padStart(7)} s  ${Math.round(rate(took)).toLocaleString('en').padStart(7)} signatures/s`,
  );
console.log(`answers ${JSON.stringify(answers)}`);
line('signing, under attack', ms);
line('bare INSERT of the same rows', bare);
const ratio = ms / bare;
console.log(
  `ratio ${ratio.toFixed(1)}, limit ${LIMIT}; ${LOAD.atOnce} at a time over ${CONNECTIONS} connections, a database without fsync`,
);
await admin.end();
await closePools();
process.exitCode = ratio > LIMIT ? 1 : 0;

async function check() {
  const after = expectedAfter(LOAD);
  const one = async (sql: string) => (await admin.query(sql, [petitionId])).rows[0];
  const rows =
    await one(`SELECT count(*) FILTER (WHERE state = 'counted')::int AS counted, count(*) FILTER (WHERE state = 'waiting')::int AS waiting,
    count(*)::int AS all, count(DISTINCT person_digest) FILTER (WHERE state = 'counted')::int AS people FROM signature WHERE petition_id = $1`);
  const tally =
    await one(`SELECT sum(online) FILTER (WHERE dimension = 'total')::int AS whole, sum(online) FILTER (WHERE dimension = 'region')::int AS parts
    FROM petition_tally WHERE petition_id = $1`);
  const faults = [
    ...unexpected.slice(0, 5),
    rows.counted !== after.counted && `counted ${rows.counted} instead of ${after.counted}`,
    rows.people !== rows.counted && `${rows.counted - rows.people} are counted twice`,
    rows.waiting !== after.waiting && `${rows.waiting} wait instead of ${after.waiting}`,
    rows.all !== after.counted + after.waiting && `${rows.all} rows in all`,
    tally.whole !== after.counted && `the tally says ${tally.whole}`,
    tally.parts !== after.counted && `the regions say ${tally.parts}`,
    answers.bot.signed !== LOAD.bots && `bots signed ${answers.bot.signed} times`,
    JSON.stringify(answers.honest) !== JSON.stringify(after.answers.honest) && `honest: ${JSON.stringify(answers.honest)}`,
  ].filter(Boolean);
  if (faults.length > 0) throw new Error(faults.join('; '));
  console.log(
    `${rows.counted} counted, ${rows.waiting} wait, nobody twice; bots replayed ${LOAD.bots * LOAD.replays} forms, one address posted ${LOAD.flood}`,
  );
}

async function bareInserts(): Promise<number> {
  await admin.query('CREATE TABLE bench_signature (LIKE signature INCLUDING ALL)');
  await admin.query('CREATE UNIQUE INDEX ON bench_signature (campaign_id, petition_id, person_digest)');
  await admin.query('GRANT INSERT ON bench_signature TO homeward_app; GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO homeward_app');
  const columns =
    'id, campaign_id, petition_id, region, name_sealed, contact_sealed, lang, signed_on, state, person_digest, token_digest, code_digest';
  const types = ['uuid', 'uuid', 'uuid', 'text', 'bytea', 'bytea', 'text', 'date', 'text', 'bytea', 'bytea', 'bytea'];
  const { rows } = await admin.query({
    text: `SELECT ${columns} FROM signature WHERE petition_id = $1 AND state = 'counted' ORDER BY seq LIMIT ${LOAD.honest}`,
    values: [petitionId],
    rowMode: 'array',
  });
  await admin.query('VACUUM ANALYZE signature');
  const text = `INSERT INTO bench_signature (${columns}) VALUES (${types.map((type, at) => `$${at + 1}::${type}`)})`;
  const client = clientFor('DATABASE_URL_APP');
  let at = 0;
  const worker = async () => {
    for (let row = rows[at++]; row; row = rows[at++]) await client.$executeRawUnsafe(text, ...row);
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: LOAD.atOnce }, worker));
  return performance.now() - from;
}
