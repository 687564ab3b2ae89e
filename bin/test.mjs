#!/usr/bin/env node
// @ts-check
// `npm test` in a fresh clone: installs, starts a database for tests, runs everything, counts.
// `npm test -- unit|db|access|house|e2e [filter…]` runs a part. The last line says how many.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from '../ops/install.mjs';
import { messageOf, ROOT } from '../ops/root.mjs';
import { run, stopRunning } from '../ops/run.mjs';
import { Fault, say, step } from '../ops/steps.mjs';
import { add, countPlaywright, countVitest, NONE, summary } from '../ops/test-counts.mjs';

/** @typedef {import('../ops/test-counts.mjs').Counts} Counts */

const PARTS = ['unit', 'db', 'access', 'house', 'e2e'];
const RESULTS = path.join(ROOT, '.cache', 'test-results', process.argv[2] ?? 'all');
/** Rules about days must hold wherever the server stands; the first zone is the rest's too. */
const ZONES = ['UTC', 'Pacific/Kiritimati'];
/** About memory and the shape of files: no other zone changes it. */
const NO_DAYS = 'tests/unit/{import/million-rows,paper/files}.test.ts';

const [part, ...filters] = process.argv.slice(2);
const parts = part ? [part] : PARTS;
/** @type {() => Promise<void>} */
let stopDatabase = async () => {};
let interrupted = false;

/**
 * @param {string} script below node_modules
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
const tool = (script, args, env) =>
  run(process.execPath, [path.join(ROOT, 'node_modules', script), ...args], { cwd: ROOT, env, show: true });

/**
 * @param {string} name
 * @param {string[]} what
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Counts>}
 */
async function vitest(name, what, env) {
  const file = path.join(RESULTS, `${name}.json`);
  const args = ['run', ...what, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await tool('vitest/vitest.mjs', args, env);
  return countVitest(file, code);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Counts>}
 */
async function playwright(env) {
  const { ensureBuild } = await import('../ops/build.mjs');
  await step('Site built', () => ensureBuild({ logDir: RESULTS }));
  const file = path.join(RESULTS, 'e2e.json');
  const { code } = await tool('@playwright/test/cli.js', ['test', ...filters, '--reporter=list,json'], {
    ...env,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  return countPlaywright(file, code);
}

/** The machine's own settings must not change what is tested. */
async function environment() {
  const { withoutSecrets } = await import('../ops/build.mjs');
  const { VARIABLES } = await import('../ops/environment.mjs');
  const empty = Object.fromEntries(VARIABLES.map(({ name }) => [name, '']));
  const { NODE_ENV, ...rest } = withoutSecrets(process.env);
  return { ...rest, ...empty, NODE_ENV: 'test', TZ: ZONES[0] };
}

/** Where the tests find the database: its addresses lead to the template, which they copy. */
async function databaseAddresses() {
  const { startTestCluster, TEMPLATE } = await import('../ops/test-database.mjs');
  const cluster = await startTestCluster();
  stopDatabase = cluster.stop;
  const { owner, app, public: open } = cluster.urlsFor(TEMPLATE);
  return { HOMEWARD_TEST_ADMIN: cluster.adminUrl, HOMEWARD_TEST_OWNER: owner, HOMEWARD_TEST_APP: app, HOMEWARD_TEST_PUBLIC: open };
}

/** @returns {Promise<Counts>} */
async function runAll() {
  if (parts.some((each) => !PARTS.includes(each))) throw new Fault(`There is no part "${part}"; there is ${PARTS.join(', ')}.`);
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  await step('Dependencies installed', () => ensureInstalled({ dev: true }));
  const { ensureClient } = await import('../ops/generate.mjs');
  await step('Prisma client generated', () => ensureClient());
  const needsDatabase = parts.some((each) => each !== 'unit' && each !== 'house');
  const addresses = needsDatabase ? await step('Database for tests', databaseAddresses) : {};
  const env = { ...(await environment()), ...addresses };

  let counts = NONE;
  const folders = parts.filter((each) => each !== 'e2e').map((each) => `tests/${each}/`);
  // With a filter, vitest's own: files of the part whose path holds it.
  const only = filters.length ? filters.map((filter) => `${folders[0]}${filter}`) : folders;
  if (folders.length && !interrupted) counts = add(counts, await vitest('vitest', only, env));
  if (parts.includes('unit') && !filters.length && !interrupted) {
    say(`\nThe rules again, as a server in ${ZONES[1]} reads them:`);
    counts = add(counts, await vitest('vitest-elsewhere', ['tests/unit/', `--exclude=${NO_DAYS}`], { ...env, TZ: ZONES[1] }));
  }
  if (parts.includes('e2e') && existsSync(path.join(ROOT, 'playwright.config.ts')) && !interrupted)
    counts = add(counts, await playwright(env));
  return counts;
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    interrupted = true;
    stopRunning();
  });
}

let counts = NONE;
try {
  counts = await runAll();
} catch (error) {
  console.error(error instanceof Fault ? error.message : error);
  counts = { ...counts, failed: counts.failed + 1 };
} finally {
  await stopDatabase().catch((error) => console.error(messageOf(error)));
}
if (interrupted) counts = { ...counts, failed: counts.failed + 1 };
say(summary(counts));
process.exit(counts.failed > 0 || counts.passed === 0 ? 1 : 0);
