import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { ensureDatabase, withClient } from '@/ops/roles.mjs';
import { urlOf } from '../support/database';

const FOLDER = path.join(import.meta.dirname, '../../prisma/migrations');
const NAME = `upgrade_${process.pid}_${randomBytes(4).toString('hex')}`;
const [foundation = '', clocks = ''] = readdirSync(FOLDER)
  .filter((name) => /^\d{14}_/.test(name))
  .sort();
const asOwner = (migration: string) =>
  withClient(urlOf('OWNER', NAME), (owner: pg.Client) =>
    owner.query(`BEGIN; ${readFileSync(path.join(FOLDER, migration, 'migration.sql'), 'utf8')}; COMMIT`),
  );

describe('a database of the first release', () => {
  afterAll(() => withClient(urlOf('ADMIN', 'postgres'), (client) => client.query(`DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`)));

  it('knows after the upgrade whom each stay came from, and which extension named its day', async () => {
    await ensureDatabase(urlOf('ADMIN', 'postgres'), { name: NAME });
    await asOwner(foundation);
    const [campaign, caseId, letter, body] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const hops = [randomUUID(), randomUUID(), randomUUID()];
    const rows = await withClient(urlOf('ADMIN', NAME), async (admin: pg.Client) => {
      // Only the stays and their replies: what they hang on is not looked at.
      await admin.query("SET session_replication_role = 'replica'");
      for (const [at, extended] of ['2026-06-09', null, '2026-08-01'].entries())
        await admin.query(
          `INSERT INTO hop (id, campaign_id, case_id, letter_id, step, official_id, arrived_on, clock, extended_to_on)
           VALUES ($1, $2, $3, $4, $5, $6, '2026-05-01', 'running', $7)`,
          [hops[at], campaign, caseId, letter, at + 1, body, extended],
        );
      const reply = `INSERT INTO reply (id, campaign_id, case_id, letter_id, hop_id, kind, received_on, extended_to_on, entered_on)
        VALUES (gen_random_uuid(), $1, $2, $3, $4, 'extension', '2026-05-20', $5, '2026-05-20')`;
      await admin.query(reply, [campaign, caseId, letter, hops[0], null]);
      await admin.query(reply, [campaign, caseId, letter, hops[2], '2026-08-01']);
      await asOwner(clocks);
      return (await admin.query('SELECT id, from_hop_id AS "from", extended, extended_to_on::text AS "to" FROM hop ORDER BY step')).rows;
    });
    expect(rows).toEqual([
      { id: hops[0], from: null, extended: true, to: null },
      { id: hops[1], from: hops[0], extended: false, to: null },
      { id: hops[2], from: hops[1], extended: true, to: '2026-08-01' },
    ]);
    const forced = await withClient(urlOf('ADMIN', NAME), (admin: pg.Client) =>
      admin.query("SELECT relname FROM pg_class WHERE relname IN ('hop', 'reply') AND relrowsecurity AND relforcerowsecurity"),
    );
    expect(forced.rows).toHaveLength(2);
  });
});
