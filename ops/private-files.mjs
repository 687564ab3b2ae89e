// @ts-check
// Files that only their owner may read: passwords, keys, tokens.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Written beside and renamed, so that a crash leaves the old content or the new one.
 * @param {string} file
 * @param {string} content
 */
export function writePrivate(file, content) {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, content, { mode: 0o600, flush: true });
  renameSync(draft, file);
}

/**
 * @param {string} file
 * @returns {Record<string, unknown>}
 */
export function readPrivateJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * The data folder. As root it may be passed through by others (not listed): the database below it
 * belongs to a user of its own.
 * @param {string} dataDir
 */
export function makeDataDir(dataDir) {
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  for (const name of ['keys', 'logs']) mkdirSync(path.join(dataDir, name), { recursive: true, mode: 0o700 });
}
