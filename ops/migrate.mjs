// @ts-check
// Applies prisma/migrations. Its record is Prisma's own table, so that `prisma migrate deploy` may be
// used on the same folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withClient } from './roles.mjs';
import { messageOf } from './root.mjs';
import { loadSchemaEngine, NO_FILTERS } from './schema-engine.mjs';
import { Fault } from './steps.mjs';

/** @typedef {import('./schema-engine.mjs').SchemaEngine} SchemaEngine */

// Any number of our own: two instances that start at once take turns.
const LOCK = 4_661_720_231;

/** @param {string} folder */
function readMigrations(folder) {
  const names = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'migration.sql')));
  const lock = path.join(folder, 'migration_lock.toml');
  return {
    baseDir: path.resolve(folder),
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: names.sort().map((name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: /** @type {const} */ ('ok'), value: readFileSync(path.join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  };
}

/**
 * @param {string} ownerUrl
 * @param {string} migrationsDir
 * @returns {Promise<string[]>} the names of those applied now
 */
export function migrate(ownerUrl, migrationsDir) {
  return withClient(ownerUrl, async (locked) => {
    await locked.query('SELECT pg_advisory_lock($1)', [LOCK]);
    /** @type {unknown} */
    let said;
    const { engine, close } = await loadSchemaEngine(ownerUrl, (error) => {
      said = error;
    });
    try {
      return await apply(engine, readMigrations(migrationsDir));
    } catch (error) {
      if (error instanceof Fault) throw error;
      const name = /migration_name="([^"]+)"/.exec(messageOf(error))?.[1];
      throw new Fault(`The database could not be migrated${name ? ` (${name})` : ''}:\n${messageOf(said ?? error)}`);
    } finally {
      await close();
    }
  });
}

/**
 * @param {SchemaEngine} engine
 * @param {ReturnType<typeof readMigrations>} migrationsList
 */
async function apply(engine, migrationsList) {
  const diagnose = () => engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: NO_FILTERS });
  // A migration is one transaction: one that failed, or was killed, left nothing behind and is tried again.
  const failed = (await diagnose()).failedMigrationNames;
  for (const migrationName of failed) await engine.markMigrationRolledBack({ migrationName });
  const { history, editedMigrationNames } = await diagnose();
  if (history && 'unpersistedMigrationNames' in history) {
    const names = history.unpersistedMigrationNames.join(', ');
    throw new Fault(`The database was made by another version of Homeward: it has migrations this one does not know (${names}).`);
  }
  const edited = editedMigrationNames.filter((name) => !failed.includes(name));
  if (edited.length) throw new Fault(`Migrations were changed after they had been applied: ${edited.join(', ')}.`);
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
  return appliedMigrationNames;
}
