// @ts-check
// Where the cluster and its programs lie. Ordinarily: the data folder and node_modules. When we are
// root, PostgreSQL runs as another user, who may be unable to enter the checkout (a folder below /root,
// one made by mktemp): then both lie in a folder of their own, and the data folder keeps a pointer.
import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeElsewhere } from './elsewhere.mjs';
import { programsFor } from './postgres-programs.mjs';
import { reachable } from './reachable.mjs';
import { Fault } from './steps.mjs';

export const MAJOR = 18;
const CLUSTER = `postgres-${MAJOR}`;

/**
 * @param {string} dataDir absolute, exists
 * @param {boolean} temporary
 */
function placeFor(dataDir, temporary) {
  const here = path.join(dataDir, CLUSTER);
  const pointer = `${here}.place`;
  if (existsSync(here)) return dataDir;
  if (existsSync(pointer)) {
    const kept = readFileSync(pointer, 'utf8').trim();
    if (existsSync(kept)) return kept;
    // Starting with an empty database instead would look like a loss of everything.
    if (!temporary) throw new Fault(`The database should lie in ${kept}, as ${pointer} says, and is not there.`);
    rmSync(pointer);
  }
  if (process.getuid?.() !== 0) return dataDir;
  // The last step is ours to open; what lies above it is not.
  if (reachable(path.dirname(dataDir))) {
    chmodSync(dataDir, statSync(dataDir).mode | 0o001);
    return dataDir;
  }
  const elsewhere = makeElsewhere(dataDir, temporary);
  writeFileSync(pointer, `${elsewhere}\n`, { mode: 0o600 });
  return elsewhere;
}

/**
 * @param {string} dataDir
 * @param {boolean} temporary
 * @returns {{ cluster: string, bin: string, place: string }}
 */
export function findPlace(dataDir, temporary) {
  const place = placeFor(dataDir, temporary);
  return { place, cluster: path.join(place, CLUSTER), bin: programsFor(place) };
}
