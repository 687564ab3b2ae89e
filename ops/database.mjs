// @ts-check
// The database this instance works with, ready: running, roles fit, migrated.
import path from 'node:path';
import { prepareGivenDatabase, userOf } from './given-database.mjs';
import { migrate } from './migrate.mjs';
import { startOwnDatabase } from './own-database.mjs';
import { checkRole } from './role-checks.mjs';
import { ROOT } from './root.mjs';
import { Fault, step } from './steps.mjs';

/**
 * @typedef {object} Database
 * @property {{ owner?: string, app?: string, public: string }} urls
 * @property {import('./postgres.mjs').Running} [running] when it is ours
 */

/**
 * @param {string} dataDir
 * @param {Record<string, string>} values
 * @returns {Promise<Database>}
 */
function findDatabase(dataDir, values) {
  const { DATABASE_URL: owner, DATABASE_URL_APP: app, DATABASE_URL_PUBLIC: published } = values;
  if (!owner && published) return Promise.resolve({ urls: { public: published } });
  if (!owner) return step('Database started', () => startOwnDatabase(dataDir));
  for (const [variable, url] of Object.entries({ DATABASE_URL_APP: app, DATABASE_URL_PUBLIC: published })) {
    if (url && userOf(url) === userOf(owner)) throw new Fault(`${variable}: it names the owner's role; it must be a role of its own.`);
  }
  return step('Database reached', async () => ({ urls: await prepareGivenDatabase(dataDir, owner, { app, public: published }) }));
}

/**
 * @param {string} dataDir
 * @param {Record<string, string>} values
 * @param {(database: Database) => void} onStarted so that a fault or signal from here on stops it
 * @returns {Promise<Database>}
 */
export async function openDatabase(dataDir, values, onStarted) {
  const database = await findDatabase(dataDir, values);
  onStarted(database);
  const { owner, app, public: published } = database.urls;
  if (app) await checkRole('DATABASE_URL_APP', app);
  await checkRole('DATABASE_URL_PUBLIC', published);
  if (owner) {
    await step('Database migrated', async () => {
      const applied = await migrate(owner, path.join(ROOT, 'prisma', 'migrations'));
      return applied.length > 0 && applied;
    });
  }
  return database;
}
