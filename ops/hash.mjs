// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Every file below a folder, sorted, as paths relative to it.
 * @param {string} folder
 * @param {(relative: string) => boolean} skip
 * @returns {string[]}
 */
export function walk(folder, skip, below = '') {
  return readdirSync(path.join(folder, below), { withFileTypes: true })
    .map((entry) => ({ entry, name: path.posix.join(below, entry.name) }))
    .filter(({ name }) => !skip(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ entry, name }) => (entry.isDirectory() ? walk(folder, skip, name) : entry.isFile() ? [name] : []));
}

/**
 * @param {string} folder
 * @param {string[]} files
 */
export function hashFiles(folder, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    // The name and the length keep two different trees from giving one stream of bytes.
    const content = readFileSync(path.join(folder, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
