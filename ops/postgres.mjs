// @ts-check
// PostgreSQL from the npm package: cluster made if need be, server running on 127.0.0.1.
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './ports.mjs';
import { ensureCluster, superuserPassword } from './postgres-init.mjs';
import { clearOrphan, stopServer } from './postgres-orphan.mjs';
import { findPlace } from './postgres-place.mjs';
import { spawnServer, startFault, waitUntilReady } from './postgres-server.mjs';
import { settingsArguments } from './postgres-settings.mjs';
import { makeDataDir } from './private-files.mjs';

/**
 * @typedef {object} Running
 * @property {string} adminUrl as the superuser, database `postgres`; for the launcher and tests only
 * @property {number} port
 * @property {string} cluster
 * @property {boolean} made whether the cluster was made now
 * @property {import('node:child_process').ChildProcess} process
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} stop
 */

/**
 * The caller holds the lock of the data folder (launcher-lock.mjs): a server found running is an orphan.
 * @param {object} options
 * @param {string} options.dataDir
 * @param {boolean} [options.temporary] fast and unsafe, for clusters that are thrown away
 * @param {Record<string, string>} [options.settings]
 * @param {number} [options.port] the one of last time
 * @returns {Promise<Running>}
 */
export async function startPostgres({ dataDir, temporary = false, settings, port: kept }) {
  const folder = path.resolve(dataDir);
  makeDataDir(folder);
  const where = findPlace(folder, temporary);
  const made = await ensureCluster(where, temporary);
  await clearOrphan(where.cluster);
  const password = superuserPassword(where.cluster);
  const logFile = path.join(folder, 'logs', 'postgres.log');

  for (let attempt = 1; attempt <= 5; attempt += 1) {
    // Somebody may take the port between our look and the server's start, and the parts of a killed
    // server take a moment to end: then once more.
    const port = await freePort(attempt < 3 ? kept : undefined);
    const args = settingsArguments({ port, temporary, settings });
    const child = spawnServer({ ...where, args, logFile });
    const adminUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    /** @type {Promise<void>} */
    const ended = new Promise((resolve) => child.once('close', () => resolve()));
    if (await waitUntilReady(child, adminUrl)) {
      const stop = async () => {
        if (child.pid && child.exitCode === null && child.signalCode === null) await stopServer(child.pid);
      };
      return { adminUrl, port, cluster: where.cluster, made, process: child, ended, stop };
    }
    await sleep(300 * attempt);
  }
  throw startFault(logFile);
}
