import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import pg from 'pg';
import { memberActor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { closePools } from '@/lib/db/client';
import { startImport, undoImport } from '@/lib/import/decide';
import { readImport } from '@/lib/import/read';
import { HEAD } from '@/lib/import/stored-bytes';
import { beginUpload, endUpload, keepPart } from '@/lib/import/upload';
import { workOff } from '@/lib/import/work-off';
import { enrol } from '@/lib/member/enrol';
import { foundCampaign } from '@/lib/member/found-campaign';
import { calendarDate } from '@/lib/time/calendar-date';
import { must } from '../support/must';
import { expectedPosts, writeExport } from '../support/telegram-export';

/*
 * A channel's export of 50,000 messages: uploaded in sealed parts, looked at, read in by the worker; beside it a bare
 * INSERT of the very same rows, a batch a transaction as the worker has it, into tables with the same indexes. Then the same file
 * again, and undone. Memory: what is alive, asked after a collection, may not grow with the file. After 5,000 messages and after 50,000
 * it must be the same within FLAT; while they are read, the most that is alive may differ by PEAK: a part of the file is on its way in
 * several forms, and ten times as many looks catch a worse moment. Beside it what the system holds for this process (RSS), which never
 * shrinks: taken of a short file first, then of the long one, with the collector left to itself.
 */
const MESSAGES = Number(process.env.BENCH_MESSAGES || 50_000);
const FEW = MESSAGES / 10;
const PART = 1_000_000;
const BATCH = 500;
/** How many times a bare INSERT of its rows reading a message in may take. */
const LIMIT = 8;
/** Bytes by which what is alive after a short file and after one ten times as long may differ; and the most that is alive meanwhile. */
const FLAT = 4_000_000;
const PEAK = 20_000_000;
/** Bytes by which RSS at its highest may differ; the long file put together in memory would be several hundred more. */
const RESIDENT = 120_000_000;

// The collector is called by name, whatever flags this process was started with.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const folder = mkdtempSync(path.join(tmpdir(), 'homeward-telegram-'));
const admin = new pg.Client({ connectionString: process.env.HOMEWARD_BENCH_ADMIN });
await admin.connect();
const { campaignId, organizer } = await foundCampaign({ slug: 'bench', nameRu: 'Замер', nameEn: 'Bench' }, async (scope) => {
  const { memberId } = must(
    await enrol(scope, { name: 'замер', role: 'organizer', passwordHash: '$argon2id$none' }, calendarDate('2026-01-12')),
  );
  return { campaignId: scope.actor.campaignId, organizer: memberActor(scope.actor.campaignId, memberId, 'organizer') };
});

try {
  await measure();
} finally {
  rmSync(folder, { recursive: true, force: true });
  await admin.end();
  await closePools();
}

async function measure() {
  const [few, many] = [await made(FEW, 2), await made(MESSAGES, 1)];
  // Once in small, so that code and connections are warm.
  await readIn(await made(600, 3));
  const start = process.memoryUsage.rss();
  const first = await readIn(await made(FEW, 4));
  const long = await readIn(many);
  const again = await readIn(many);
  const faults = [
    long.added !== many.posts && `added ${long.added} instead of ${many.posts}`,
    again.added !== 0 && `the same file again added ${again.added}`,
    again.known !== many.posts && `of the same file ${again.known} were known`,
    (await count(long.id)) !== many.posts && 'there are not as many posts as were added',
  ].filter(Boolean);
  if (faults.length > 0) throw new Error(faults.join('; '));
  const bare = await bareInserts(long.id);
  const undo = await timed(async () => {
    must(await undoImport(organizer, long.id));
    await workOff(campaignId);
  });
  if ((await count(long.id)) !== 0) throw new Error('Not all of it was undone.');
  // Apart from the measuring of time: the heap is collected again and again meanwhile.
  const [short, full] = [(await readIn(few, true)).alive, (await readIn(many, true)).alive];

  const line = (what: string, ms: number, n = many.posts) =>
    console.log(
      `${what.padEnd(30)} ${(ms / 1_000).toFixed(2).padStart(7)} s  ${Math.round(n / (ms / 1_000))
        .toLocaleString('en')
        .padStart(8)} rows/s`,
    );
  console.log(`${MESSAGES} messages, ${(statSync(many.file).size / 1e6).toFixed(1)} MB: ${many.posts} posts, ${many.files} files named`);
  line('upload, sealed', long.uploadMs);
  line('looked at', long.lookMs);
  line('read in', long.readMs);
  line('the same file: looked at', again.lookMs);
  line('the same file: read in', again.readMs);
  line('undone', undo);
  line('bare INSERT of the same rows', bare);
  const ratio = long.readMs / bare;
  const grown = { after: full.after - short.after, peak: full.peak - short.peak };
  console.log(`ratio ${ratio.toFixed(1)}, limit ${LIMIT}; a database without fsync`);
  console.log(
    `alive after ${FEW} messages ${megabytes(short.after)}, after ${MESSAGES} ${megabytes(full.after)}: ${megabytes(grown.after)} more, limit ${megabytes(FLAT)}`,
  );
  console.log(
    `alive at most ${megabytes(short.peak)} with ${FEW}, ${megabytes(full.peak)} with ${MESSAGES}: ${megabytes(grown.peak)} more, limit ${megabytes(PEAK)}`,
  );
  const resident = long.resident - first.resident;
  console.log(
    `resident ${megabytes(start)} before, at most ${megabytes(first.resident)} with ${FEW}, ${megabytes(long.resident)} with ${MESSAGES}: ${megabytes(resident)} more, limit ${megabytes(RESIDENT)}`,
  );
  process.exitCode = ratio > LIMIT || grown.after > FLAT || grown.peak > PEAK || resident > RESIDENT ? 1 : 0;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

async function made(messages: number, seed: number) {
  const file = path.join(folder, `${seed}.json`);
  const options = { messages, seed, channelId: 1_000_000_000 + seed };
  await writeExport(file, options);
  let [posts, files] = [0, 0];
  for (const post of expectedPosts(options)) {
    posts += 1;
    files += post.files.length;
  }
  return { file, posts, files };
}

/** Uploads a file, has it looked at and read in; how long each took, and the most that was alive meanwhile. */
async function readIn({ file }: { file: string }, watched = false) {
  let id = '';
  const uploadMs = await timed(async () => {
    id = await upload(file);
  });
  const memory = watched ? watchHeap() : null;
  let resident = 0;
  const looking = setInterval(() => {
    resident = Math.max(resident, process.memoryUsage.rss());
  }, 50);
  const lookMs = await timed(() => workOff(campaignId));
  must(await startImport(organizer, id));
  const readMs = await timed(() => workOff(campaignId));
  clearInterval(looking);
  const alive = (await memory?.stop()) ?? { peak: 0, after: 0 };
  const run = await readImport(organizer, id);
  if (run?.state !== 'done' || run.failed > 0) throw new Error(`The import is ${run?.state}, ${run?.failed} failed.`);
  return { id, added: run.added, known: run.known, uploadMs, lookMs, readMs, alive, resident };
}

async function upload(file: string): Promise<string> {
  const { importId } = must(await beginUpload(organizer, { key: randomUUID(), format: 'telegram' }));
  const hash = createHash('sha256');
  let [position, bytes] = [0, 0];
  let head = Buffer.alloc(0);
  for await (const part of createReadStream(file, { highWaterMark: PART }) as AsyncIterable<Buffer>) {
    if (position === 0) head = Buffer.from(part.subarray(0, HEAD));
    hash.update(part);
    bytes += part.length;
    must(await keepPart(organizer, { importId, position, bytes: part }));
    position += 1;
  }
  must(await endUpload(organizer, { importId, sha256: new Uint8Array(hash.digest()), bytes, head }));
  return importId;
}

/** The most that is alive meanwhile, in the heap and in buffers beside it, looked at after a collection each time. */
function watchHeap() {
  const look = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  let [peak, looks] = [0, 0];
  const timer = setInterval(() => {
    peak = Math.max(peak, look());
    looks += 1;
  }, 100);
  return {
    stop: async () => {
      clearInterval(timer);
      if (looks < 5) throw new Error('The heap was not looked at often enough.');
      // Buffers go a moment after what held them.
      look();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return { peak, after: look() };
    },
  };
}

/** The posts, files and the run's progress of that import written again by hand, into tables of the same shape. */
async function bareInserts(importId: string): Promise<number> {
  await admin.query(`
    CREATE TABLE bare_post (LIKE post INCLUDING ALL); CREATE TABLE bare_media (LIKE post_media INCLUDING ALL);
    CREATE TABLE from_post AS SELECT *, (row_number() OVER (ORDER BY source_number) - 1) / ${BATCH} AS batch FROM post WHERE import_id = '${importId}';
    CREATE INDEX ON from_post (batch);
    CREATE TABLE from_media AS SELECT m.*, p.batch FROM post_media m JOIN from_post p ON p.id = m.post_id; CREATE INDEX ON from_media (batch);`);
  const columns = async (table: string) =>
    (
      await admin.query<{ name: string }>(
        'SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position',
        [table],
      )
    ).rows.map(({ name }) => name);
  const [post, media] = [await columns('post'), await columns('post_media')];
  const batches = (await admin.query<{ n: number }>('SELECT max(batch)::int + 1 AS n FROM from_post')).rows[0]?.n ?? 0;
  // What goes over the wire in service goes over it here: the rows are held by this process, and sent.
  const rowsOf = async (table: string, names: string[], batch: number) =>
    (await admin.query({ text: `SELECT ${names} FROM ${table} WHERE batch = $1`, values: [batch], rowMode: 'array' })).rows as unknown[][];
  const send = async (table: string, names: string[], rows: unknown[][]) => {
    if (rows.length === 0) return;
    const places = rows.map((_, at) => `(${names.map((__, column) => `$${at * names.length + column + 1}`)})`);
    await admin.query(`INSERT INTO ${table} (${names}) VALUES ${places}`, rows.flat());
  };
  let ms = 0;
  for (let batch = 0; batch < batches; batch += 1) {
    const [posts, files] = [await rowsOf('from_post', post, batch), await rowsOf('from_media', media, batch)];
    ms += await timed(async () => {
      await admin.query('BEGIN');
      await send('bare_post', post, posts);
      await send('bare_media', media, files);
      await admin.query('COMMIT');
    });
  }
  return ms;
}

async function count(importId: string): Promise<number> {
  return withScope(organizer, ({ db }) => db.post.count({ where: { campaignId, importId } }));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
