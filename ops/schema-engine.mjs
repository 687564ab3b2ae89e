// @ts-check
// Prisma's schema engine as WebAssembly. The engine binary is fetched from a host that many
// networks cannot reach; this package is the same engine and comes from the npm registry.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { noDatabase } from './no-database.mjs';

/** @typedef {import('@prisma/schema-engine-wasm/schema_engine_bg').SchemaEngine} SchemaEngine */
/** @typedef {{ path: string, content: string }} SchemaFile */

/** No table is managed outside the migrations. */
export const NO_FILTERS = { externalTables: [], externalEnums: [] };

let instantiated = false;

function instantiate() {
  if (instantiated) return;
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = new WebAssembly.Module(readFileSync(script.replace(/\.js$/, '.wasm')));
  const imports = /** @type {WebAssembly.Imports} */ (/** @type {unknown} */ ({ './schema_engine_bg.js': glue }));
  const { exports } = new WebAssembly.Instance(wasm, imports);
  glue.__wbg_set_wasm(exports);
  const start = /** @type {() => void} */ (exports.__wbindgen_start);
  start();
  instantiated = true;
}

/**
 * The adapter cuts a script at every semicolon, also inside `$$ … $$`, which breaks functions and
 * DO blocks. Sent as one query the script is one implicit transaction: all of it holds, or nothing.
 * @param {PrismaPg} factory
 * @param {(error: unknown) => void} onFault told what the database said: the engine's own text leaves it out
 */
function sendScriptsWhole(factory, onFault) {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    adapter.executeScript = async (script) => {
      await adapter
        .underlyingDriver()
        .query(script)
        .catch((error) => {
          onFault(error);
          throw error;
        });
    };
    return adapter;
  };
  return factory;
}

/**
 * @param {string} url
 * @param {(error: unknown) => void} onFault
 * @returns {Promise<{ engine: SchemaEngine, close: () => Promise<void> }>}
 */
export async function loadSchemaEngine(url, onFault) {
  instantiate();
  // The engine does not close what it opened: the pool is ours.
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const factory = bindMigrationAwareSqlAdapterFactory(sendScriptsWhole(new PrismaPg(pool), onFault));
  const engine = await glue.SchemaEngine.new({ datamodels: undefined }, () => {}, factory);
  return {
    engine,
    close: async () => {
      engine.free();
      await pool.end();
    },
  };
}

/**
 * The SQL that leads from one set of models to another.
 * @param {SchemaFile[]} from empty: from an empty database
 * @param {SchemaFile[]} to
 */
export async function diffModels(from, to) {
  instantiate();
  const factory = bindMigrationAwareSqlAdapterFactory(noDatabase());
  const engine = await glue.SchemaEngine.new({ datamodels: undefined }, () => {}, factory);
  const { stdout } = await engine.diff({
    from: from.length ? { tag: 'schemaDatamodel', files: from } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: to },
    script: true,
    exitCode: null,
    filters: NO_FILTERS,
  });
  engine.free();
  const sql = stdout ?? '';
  return sql.includes('This is an empty migration') ? '' : sql;
}
