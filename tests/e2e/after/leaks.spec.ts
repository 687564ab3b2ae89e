import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { CAST } from '@/prisma/story/cast';
import { SEEDED_NAMES } from '@/prisma/story/people';
import { SEEDED_PHRASES } from '@/prisma/story/phrases';
import { databaseUrl, withClient } from '../../../ops/roles.mjs';
import { MARKED, USER_AGENT } from '../support/marks';
import { LOGS, PLACE, shared } from '../support/place';

// After all the others: what they typed, who they said they were.

const SECRETS = [...SEEDED_NAMES, ...SEEDED_PHRASES, ...MARKED, USER_AGENT, CAST.password];

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const at = path.join(folder, each.name);
    return each.isDirectory() ? files(at) : each.isFile() ? [at] : [];
  });

test('no log holds what anybody typed, nor who asked', () => {
  const logs = [...files(LOGS), ...files(path.join(PLACE, 'postgres-18', 'logs'))];
  expect(logs.some((file) => /homeward_e2e_\d+\.log$/.test(file))).toBe(true);
  for (const file of logs) {
    const text = readFileSync(file, 'utf8');
    expect(
      SECRETS.filter((secret) => text.includes(secret)),
      file,
    ).toEqual([]);
    if (/homeward_e2e/.test(file)) expect(/127\.0\.0\.1|Mozilla/.exec(text)?.[0], file).toBeUndefined();
  }
});

test('no dump of a database holds it', async () => {
  const { adminUrl } = shared();
  const databases = await withClient(adminUrl, async (client) => {
    const { rows } = await client.query("SELECT datname FROM pg_database WHERE datname LIKE 'homeward_e2e_%'");
    return rows.map(({ datname }) => String(datname));
  });
  expect(databases.length).toBeGreaterThan(0);
  for (const database of databases) {
    const dump = await withClient(databaseUrl(adminUrl, database), async (client) => {
      const { rows: tables } = await client.query(
        "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'",
      );
      const parts: string[] = [];
      for (const { name } of tables) parts.push(JSON.stringify((await client.query(`SELECT t::text AS row FROM "${name}" t`)).rows));
      return parts.join('\n');
    });
    expect(dump.length).toBeGreaterThan(100_000);
    const bytes = (text: string) => Buffer.from(text).toString('hex');
    expect(
      SECRETS.filter((secret) => dump.includes(secret) || dump.includes(bytes(secret))),
      database,
    ).toEqual([]);
  }
});

test('no file of the cluster holds it', async () => {
  const folder = await withClient(shared().adminUrl, async (client) => {
    await client.query('CHECKPOINT');
    return String((await client.query('SHOW data_directory')).rows[0]?.data_directory);
  });
  const wanted = SECRETS.map((secret) => ({ secret, bytes: Buffer.from(secret) }));
  let seen = 0;
  for (const file of files(folder)) {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size === 0 || /postmaster|\.pid$/.test(file)) continue;
    const content = readFileSync(file);
    seen += size;
    expect(
      wanted.filter(({ bytes }) => content.includes(bytes)).map(({ secret }) => secret),
      file,
    ).toEqual([]);
  }
  expect(seen).toBeGreaterThan(10_000_000);
});
