// @ts-check
// What a user other than root can get at, by the permission bits for "others".
import { chmodSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * @param {string} file
 * @param {number} bits of "others"
 */
export const allows = (file, bits) => (statSync(file).mode & bits) === bits;

/** @param {string} folder */
export function reachable(folder) {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (!allows(at, 0o001)) return false;
    if (at === path.dirname(at)) return true;
  }
}

/**
 * As `chmod -R o+rX`; needed where the installing user's umask kept everything to itself.
 * @param {string} folder
 */
export function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) openToAll(file);
    else if (entry.isFile()) chmodSync(file, statSync(file).mode & 0o100 ? 0o755 : 0o644);
  }
}
