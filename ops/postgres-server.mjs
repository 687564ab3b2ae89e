// @ts-check
// One server process: started, waited for, stopped.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { ownerOf, PROGRAM_ENV } from './postgres-init.mjs';
import { codeOf } from './root.mjs';
import { Fault } from './steps.mjs';

const LARGE = 5_000_000;

/** @param {string} file */
function openLog(file) {
  if (existsSync(file) && statSync(file).size > LARGE) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

/**
 * A session and process group of its own: a signal to ours must not reach it, or it would wait for its
 * clients (SIGTERM) while the site is still using it. Only the launcher stops it.
 * @param {{ cluster: string, bin: string, args: string[], logFile: string }} options
 */
export function spawnServer({ cluster, bin, args, logFile }) {
  const log = openLog(logFile);
  const child = spawn(path.join(bin, 'postgres'), ['-D', cluster, ...args], {
    cwd: cluster,
    env: PROGRAM_ENV,
    detached: true,
    stdio: ['ignore', log, log],
    ...ownerOf(cluster),
  });
  closeSync(log);
  child.on('error', () => {});
  return child;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} url
 * @returns {Promise<boolean>} false: it ended instead
 */
export async function waitUntilReady(child, url) {
  // Recovery after a crash can take long; an end of the process is what ends the waiting.
  while (child.exitCode === null && child.signalCode === null && child.pid) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return true;
    } catch (error) {
      // 57P03: starting up.
      if (!['ECONNREFUSED', 'ECONNRESET', '57P03'].includes(codeOf(error))) throw error;
      await client.end().catch(() => {});
      await sleep(25);
    }
  }
  return false;
}

/** @param {string} logFile */
export function startFault(logFile) {
  const tail = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-8).join('\n');
  return new Fault(`The database did not start; the end of ${logFile}:\n${tail}`);
}
