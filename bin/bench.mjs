#!/usr/bin/env node
// @ts-check
// `npm run bench [-- operation]`: what an operation costs, beside the same work in bare SQL in the same
// run. Each file of tests/bench is an operation; it exits 1 when it costs more than it says it may.
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled } from '../ops/install.mjs';
import { messageOf, ROOT } from '../ops/root.mjs';
import { run, stopRunning } from '../ops/run.mjs';
import { Fault, say, step } from '../ops/steps.mjs';

const FOLDER = path.join(ROOT, 'tests', 'bench');

const operations = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3));
const [asked] = process.argv.slice(2);
let interrupted = false;

/** @param {string} operation */
async function measure(operation) {
  const { startTestCluster } = await import('../ops/test-database.mjs');
  const cluster = await step('Database for measuring', () =>
    startTestCluster({ dir: path.join(ROOT, '.cache', `bench-postgres-18-${operation}`) }),
  );
  try {
    const name = `bench_${operation.replaceAll('-', '_')}`;
    const { owner, app, public: open } = await cluster.cloneDatabase(name);
    const admin = Object.assign(new URL(cluster.adminUrl), { pathname: `/${name}` }).href;
    const env = {
      ...process.env,
      HOMEWARD_BENCH_ADMIN: admin,
      HOMEWARD_MASTER_KEY: randomBytes(32).toString('base64'),
      DATABASE_URL: owner,
      DATABASE_URL_APP: app,
      DATABASE_URL_PUBLIC: open,
      SURFACES: '',
      TZ: 'UTC',
    };
    const args = ['--conditions=react-server', '--import', 'tsx', path.join(FOLDER, `${operation}.ts`)];
    const { code } = await run(process.execPath, args, { cwd: ROOT, env, show: true });
    return code;
  } finally {
    await cluster.stop();
  }
}

async function measureAll() {
  const chosen = asked ? [asked] : operations;
  if (chosen.some((each) => !operations.includes(each))) throw new Fault(`There is no "${asked}"; there is ${operations.join(', ')}.`);
  await step('Dependencies installed', () => ensureInstalled({ dev: true }));
  const { ensureClient } = await import('../ops/generate.mjs');
  await step('Prisma client generated', () => ensureClient());
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  say(`${new Date().toISOString().slice(0, 10)} · ${os.cpus().length} × ${cpu?.model.trim()} · ${memory} GB · Node ${process.version}`);
  const failed = [];
  for (const operation of chosen) {
    if (interrupted) break;
    say(`\n${operation}`);
    if ((await measure(operation)) !== 0) failed.push(operation);
  }
  if (failed.length > 0) throw new Fault(`Dearer than it may be, or broken: ${failed.join(', ')}.`);
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    interrupted = true;
    stopRunning();
  });
}

try {
  await measureAll();
} catch (error) {
  console.error(error instanceof Fault ? error.message : messageOf(error));
  process.exitCode = 1;
}
if (interrupted) process.exitCode = 1;
