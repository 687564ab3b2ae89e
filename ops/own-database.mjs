// @ts-check
// The database we start ourselves: cluster, roles, and connection.json with the addresses of the roles.
import path from 'node:path';
import { startPostgres } from './postgres.mjs';
import { readPrivateJson, writePrivate } from './private-files.mjs';
import { APP, DATABASE, databaseUrl, ensureDatabase, ensureRoles, newPasswords, OWNER, PUBLIC } from './roles.mjs';

/** @typedef {{ owner?: string, app: string, public: string }} Urls */

/** @param {unknown} url */
const passwordOf = (url) => (typeof url === 'string' && URL.canParse(url) ? decodeURIComponent(new URL(url).password) : undefined);

/**
 * @param {string} dataDir
 * @returns {Promise<{ urls: Required<Urls>, running: import('./postgres.mjs').Running }>}
 */
export async function startOwnDatabase(dataDir) {
  const file = path.join(dataDir, 'connection.json');
  const kept = readPrivateJson(file);
  const running = await startPostgres({ dataDir, port: Number(kept.port) || undefined });
  const { adminUrl, port } = running;
  try {
    const fresh = newPasswords();
    const passwords = {
      owner: passwordOf(kept.owner) ?? fresh.owner,
      app: passwordOf(kept.app) ?? fresh.app,
      public: passwordOf(kept.public) ?? fresh.public,
    };
    await ensureRoles(adminUrl, passwords);
    await ensureDatabase(adminUrl);
    const urls = {
      owner: databaseUrl(adminUrl, DATABASE, OWNER, passwords.owner),
      app: databaseUrl(adminUrl, DATABASE, APP, passwords.app),
      public: databaseUrl(adminUrl, DATABASE, PUBLIC, passwords.public),
    };
    writePrivate(file, `${JSON.stringify({ ...kept, port, ...urls }, null, 2)}\n`);
    return { urls, running };
  } catch (error) {
    await running.stop();
    throw error;
  }
}
