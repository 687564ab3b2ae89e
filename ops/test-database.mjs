// @ts-check
// Databases for tests: one cluster, fast and unsafe, and a migrated template that is copied for each test file.
import path from 'node:path';
import { lockDataDir } from './launcher-lock.mjs';
import { migrate } from './migrate.mjs';
import { startPostgres } from './postgres.mjs';
import { makeDataDir } from './private-files.mjs';
import { APP, databaseUrl, ensureDatabase, ensureRoles, newPasswords, OWNER, PUBLIC, withClient } from './roles.mjs';
import { ROOT } from './root.mjs';

export const TEMPLATE = 'homeward_template';

/** @typedef {{ owner: string, app: string, public: string }} Urls */

/**
 * @typedef {object} TestCluster
 * @property {string} adminUrl the superuser's, database `postgres`
 * @property {(database: string) => Urls} urlsFor
 * @property {(name: string) => Promise<Urls>} cloneDatabase a fresh copy of the migrated template; one of that name is replaced
 * @property {(name: string) => Promise<void>} dropDatabase
 * @property {() => Promise<void>} stop
 */

/** @param {string} adminUrl */
function dropLeftOvers(adminUrl) {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query("SELECT datname FROM pg_database WHERE datname NOT IN ('postgres', 'template0', 'template1')");
    for (const { datname } of rows) await client.query(`DROP DATABASE ${client.escapeIdentifier(datname)} WITH (FORCE)`);
  });
}

/**
 * @param {{ dir?: string, migrationsDir?: string }} [options]
 * @returns {Promise<TestCluster>}
 */
export async function startTestCluster({
  dir = path.join(ROOT, '.cache', 'test-postgres-18'),
  migrationsDir = path.join(ROOT, 'prisma', 'migrations'),
} = {}) {
  makeDataDir(dir);
  const { release } = lockDataDir(dir, 'A test run');
  const { adminUrl, stop: stopServer } = await startPostgres({ dataDir: dir, temporary: true });
  const stop = async () => {
    await stopServer();
    release();
  };
  const passwords = newPasswords();
  /** @param {string} database */
  const urlsFor = (database) => ({
    owner: databaseUrl(adminUrl, database, OWNER, passwords.owner),
    app: databaseUrl(adminUrl, database, APP, passwords.app),
    public: databaseUrl(adminUrl, database, PUBLIC, passwords.public),
  });
  /** @param {string} name */
  const dropDatabase = async (name) => {
    await withClient(adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`));
  };
  /** @param {string} name */
  const cloneDatabase = async (name) => {
    await dropDatabase(name);
    await ensureDatabase(adminUrl, { name, template: TEMPLATE });
    return urlsFor(name);
  };
  try {
    await dropLeftOvers(adminUrl);
    await ensureRoles(adminUrl, passwords);
    await ensureDatabase(adminUrl, { name: TEMPLATE });
    await migrate(urlsFor(TEMPLATE).owner, migrationsDir);
  } catch (error) {
    await stop();
    throw error;
  }
  return { adminUrl, urlsFor, cloneDatabase, dropDatabase, stop };
}
