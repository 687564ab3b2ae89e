// @ts-check
// One launcher for a data folder: two servers on one cluster would ruin it.
import { existsSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { birthOf, isAlive } from './processes.mjs';
import { codeOf } from './root.mjs';
import { Fault } from './steps.mjs';

const BEAT = 5000;

/**
 * @param {string} file
 * @returns {string} who holds it, or '' when its holder is gone
 */
function holderOf(file) {
  const [pid = '', birth = '', host = ''] = readFileSync(file, 'utf8').trim().split('\n');
  // Two containers that share the folder do not see each other's processes; the beat of the lock tells.
  if (host !== hostname()) return Date.now() - statSync(file).mtimeMs < 3 * BEAT ? `on ${host}` : '';
  return isAlive(Number(pid)) && birthOf(Number(pid)) === birth ? `process ${pid}` : '';
}

/**
 * @param {string} file
 * @param {string} content
 * @param {string} what
 * @returns {boolean} whether a launcher that was killed had left it
 */
function take(file, content, what) {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      // Only one can make it. Read in the moment before it is filled, it counts as another host's: as held.
      writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
      return attempt > 0;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const holder = existsSync(file) && holderOf(file);
    if (holder) throw new Fault(`${what} is already running (${holder}) with the data folder ${path.dirname(file)}.`);
    // Renamed, not removed: of two who find it stale only one gets it.
    const stale = `${file}.${process.pid}`;
    if (existsSync(file)) renameSync(file, stale);
    rmSync(stale, { force: true });
  }
  throw new Fault(`The lock ${file} could not be taken.`);
}

/**
 * @param {string} dataDir exists
 * @param {string} [what]
 * @returns {{ release: () => void, leftBehind: boolean }}
 */
export function lockDataDir(dataDir, what = 'Homeward') {
  const file = path.join(dataDir, 'launcher.lock');
  const leftBehind = take(file, `${process.pid}\n${birthOf(process.pid)}\n${hostname()}\n`, what);
  const beat = setInterval(() => existsSync(file) && utimesSync(file, new Date(), new Date()), BEAT);
  beat.unref();
  const release = () => {
    clearInterval(beat);
    rmSync(file, { force: true });
  };
  return { release, leftBehind };
}
