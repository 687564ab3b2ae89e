// @ts-check
// A server that outlived its launcher (kill -9), or a postmaster.pid that outlived its server.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf, isAlive } from './processes.mjs';

// No system gives this number to a process.
const NOBODY = 2147483646;

/**
 * @param {number} pid
 * @param {number} milliseconds
 */
export async function waitForEnd(pid, milliseconds) {
  for (const until = Date.now() + milliseconds; Date.now() < until; await sleep(20)) {
    if (!isAlive(pid)) return true;
  }
  return !isAlive(pid);
}

/**
 * Fast: open transactions are rolled back. Immediate, if that takes too long, is what a power cut
 * does: the next start recovers from the log, and nothing committed is lost.
 * @param {number} pid
 */
export async function stopServer(pid, patience = 2000) {
  /** @param {NodeJS.Signals} signal */
  const send = (signal) => isAlive(pid) && process.kill(pid, signal);
  send('SIGINT');
  if (await waitForEnd(pid, patience)) return;
  send('SIGQUIT');
  if (await waitForEnd(pid, 3000)) return;
  send('SIGKILL');
  await waitForEnd(pid, 2000);
}

/** @param {string} cluster */
export async function clearOrphan(cluster) {
  const file = path.join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return false;
  const [first = '', ...rest] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(first);
  if (!(pid > 1) || !isAlive(pid)) return false;
  if (commandOf(pid).includes(cluster)) {
    await stopServer(pid, 20_000);
    return true;
  }
  // The number belongs to another program by now. The rest of the file must stay: from it PostgreSQL
  // knows whether parts of the old server are still at work.
  writeFileSync(file, [NOBODY, ...rest].join('\n'));
  return false;
}
