import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';
import { closeLimiter } from '@/lib/auth/limiter';
import { closePools } from '@/lib/db/client';
import { setClockForTests } from '@/lib/time/clock';
import { ensureDatabase, withClient } from '@/ops/roles.mjs';

/** Noon in Moscow on the day the tests live in. */
export const NOON = '2026-11-23T09:00:00Z';

export const setTo = (instant: string): void => setClockForTests(() => new Date(instant));

export type TestDatabase = { admin: pg.Client; app: pg.Client; public: pg.Client; owner: pg.Client; name: string };

/**
 * A database of the test file's own, copied from the migrated template: real Postgres, the real roles.
 * The rooms reach it through the same variables as in service. Filled before the first test.
 */
export function testDatabase(): TestDatabase {
  const held = {} as TestDatabase;
  beforeAll(async () => {
    held.name = `test_${process.pid}_${randomBytes(4).toString('hex')}`;
    await ensureDatabase(urlOf('ADMIN', 'postgres'), { name: held.name, template: templateName() });
    process.env.DATABASE_URL_APP = urlOf('APP', held.name);
    process.env.DATABASE_URL_PUBLIC = urlOf('PUBLIC', held.name);
    process.env.HOMEWARD_MASTER_KEY = randomBytes(32).toString('base64');
    process.env.HOMEWARD_LOG_LEVEL = 'silent';
    held.admin = await connected(urlOf('ADMIN', held.name));
    held.owner = await connected(urlOf('OWNER', held.name));
    held.app = await connected(urlOf('APP', held.name));
    held.public = await connected(urlOf('PUBLIC', held.name));
    setTo(NOON);
  });
  afterAll(async () => {
    setClockForTests(null);
    await closePools();
    await closeLimiter();
    await Promise.all([held.admin, held.owner, held.app, held.public].map((client) => client?.end()));
    await withClient(urlOf('ADMIN', 'postgres'), (client) => client.query(`DROP DATABASE IF EXISTS ${held.name} WITH (FORCE)`));
  });
  return held;
}

/** The address of a role in a database of the cluster that `npm test` started. */
export function urlOf(role: 'ADMIN' | 'OWNER' | 'APP' | 'PUBLIC', database: string): string {
  const url = process.env[`HOMEWARD_TEST_${role}`];
  if (!url) throw new Error('There is no database for tests: run them through `npm test -- db`.');
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}

const templateName = () => new URL(process.env.HOMEWARD_TEST_APP ?? 'postgres://none/').pathname.slice(1);

async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => {});
  await client.connect();
  return client;
}
