// @ts-check
// A folder for the database outside the data folder, where PostgreSQL's user can get at it.
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Fault } from './steps.mjs';

const TEMPORARY = '/var/tmp';
const PREFIX = 'homeward-test-';

/** Test databases whose checkout is gone. Others are never removed: they may hold somebody's letters. */
function sweep() {
  for (const name of readdirSync(TEMPORARY).filter((entry) => entry.startsWith(PREFIX))) {
    const note = path.join(TEMPORARY, name, 'belongs-to');
    try {
      if (!existsSync(readFileSync(note, 'utf8').trim())) rmSync(path.join(TEMPORARY, name), { recursive: true });
    } catch {
      // Being made or removed by another run.
    }
  }
}

/**
 * @param {string} dataDir
 * @param {boolean} temporary
 */
export function makeElsewhere(dataDir, temporary) {
  // A random name: nobody else can have made it before us.
  const id = randomBytes(8).toString('hex');
  if (temporary) sweep();
  const candidates = temporary ? [] : [`/var/lib/homeward/${id}`, `/var/tmp/homeward-${id}`];
  if (temporary) candidates.push(path.join(TEMPORARY, PREFIX + id), `/tmp/${PREFIX}${id}`);
  for (const folder of candidates) {
    try {
      if (folder.startsWith('/var/lib/')) mkdirSync(path.dirname(folder), { recursive: true, mode: 0o711 });
      mkdirSync(folder, { mode: 0o711 });
      chmodSync(folder, 0o711);
      writeFileSync(path.join(folder, 'belongs-to'), `${dataDir}\n`, { mode: 0o600 });
      return folder;
    } catch {
      // Read-only or missing here: the next candidate.
    }
  }
  throw new Fault(`The database's user cannot enter ${dataDir}: set HOMEWARD_DATA_DIR to a folder it can.`);
}
