// @ts-check
// `node ops/migration.mjs <name>`: writes prisma/migrations/<time>_<name>/migration.sql with the
// difference between the models at the last migration and the present ones, for editing by hand
// (row-level security, grants, triggers, partial indexes). With no difference it is an empty file.
// `node ops/migration.mjs --check` fails when the models changed without a migration.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { combineModels, readModels } from './models.mjs';
import { diffModels } from './schema-engine.mjs';

// Not called *.prisma: Prisma reads every such file below its schema folder as part of the schema.
export const SNAPSHOT = 'datamodel.snapshot';
const LOCK = '# Read by `prisma migrate`.\nprovider = "postgresql"\n';

/** @param {string} prismaDir */
export async function pendingChanges(prismaDir) {
  const present = readModels(prismaDir);
  const snapshot = path.join(prismaDir, 'migrations', SNAPSHOT);
  const before = existsSync(snapshot) ? [{ path: SNAPSHOT, content: readFileSync(snapshot, 'utf8') }] : [];
  return { sql: await diffModels(before, present), combined: combineModels(present), snapshot };
}

/**
 * @param {string} prismaDir
 * @param {string} name
 */
export async function createMigration(prismaDir, name, now = new Date()) {
  if (!/^[a-z0-9_]{1,60}$/.test(name)) throw new Error('The name may hold a–z, 0–9 and _ only.');
  const { sql, combined, snapshot } = await pendingChanges(prismaDir);
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(prismaDir, 'migrations', `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'migration.sql');
  writeFileSync(file, sql || '-- The models did not change; written by hand.\n', { flag: 'wx' });
  writeFileSync(snapshot, combined);
  const lock = path.join(prismaDir, 'migrations', 'migration_lock.toml');
  if (!existsSync(lock)) writeFileSync(lock, LOCK);
  return { file, changed: sql !== '' };
}

if (process.argv[1] && path.resolve(process.argv[1]) === import.meta.filename) {
  const prismaDir = process.env.PRISMA_DIR ?? path.join(import.meta.dirname, '..', 'prisma');
  const [argument] = process.argv.slice(2);
  try {
    if (argument === '--check') {
      const { sql } = await pendingChanges(prismaDir);
      if (sql) throw new Error(`The models changed without a migration:\n${sql}`);
    } else if (argument) {
      const { file, changed } = await createMigration(prismaDir, argument);
      console.log(`${path.relative(process.cwd(), file)}${changed ? '' : ' (models unchanged: empty)'}`);
    } else throw new Error('usage: node ops/migration.mjs <name> | --check');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
