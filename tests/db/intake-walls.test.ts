import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { strangerActor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { addToTold } from '@/lib/intake/add-to-told';
import { tellCodeDigest } from '@/lib/intake/code';
import { type Campaign, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { freshTellToken, teller, tellSomething } from '../support/intake-things';
import { must } from '../support/must';

// By hand, as the application's own role: what row-level security alone lets a stranger do.

const db = testDatabase();
let one: Campaign;
let hers: string;
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

beforeAll(async () => {
  one = await testCampaign();
  const code = await tellSomething(one, { text: 'Её рассказ.' });
  await tellSomething(one, { text: 'Чужой рассказ.' });
  must(await addToTold(teller(one), { code, pass: null, text: 'Ещё.', token: await freshTellToken(one), near: null }));
  hers = await withScope(strangerActor(one.id), async ({ keys }) => hex(await tellCodeDigest(keys, code)));
});

type Settings = Record<string, string>;
const stranger = (): Settings => ({ campaign: one.id, reach: 'stranger', member: '' });

async function as<T>(settings: Settings, work: () => Promise<T>): Promise<T> {
  await db.app.query('BEGIN');
  try {
    for (const [name, value] of Object.entries(settings)) await db.app.query('SELECT set_config($1, $2, true)', [`app.${name}`, value]);
    return await work();
  } finally {
    await db.app.query('ROLLBACK');
  }
}
const rows = (table: string) => db.app.query(`SELECT * FROM ${table}`).then(({ rowCount }) => rowCount);
const changed = (sql: string, values: unknown[] = []) => db.app.query(sql, values).then(({ rowCount }) => rowCount);

describe('a stranger', () => {
  it('without a code sees nothing that was told', async () => {
    expect(await as(stranger(), async () => [await rows('intake'), await rows('intake_message')])).toEqual([0, 0]);
    const wrong = hex(createHash('sha256').update('no code').digest());
    expect(await as({ ...stranger(), code: wrong }, async () => [await rows('intake'), await rows('intake_message')])).toEqual([0, 0]);
  });

  it('with a code sees what it opens, and that alone', async () => {
    expect(await as({ ...stranger(), code: hers }, async () => [await rows('intake'), await rows('intake_message')])).toEqual([1, 1]);
  });

  it('with a code but in no campaign, or in another, sees nothing', async () => {
    const other = await testCampaign('campaign-three');
    for (const campaign of ['', other.id]) expect(await as({ ...stranger(), campaign, code: hers }, () => rows('intake'))).toBe(0);
  });

  it.each([
    ['a message', "UPDATE intake_message SET seen_on = '2026-11-23'"],
    ['it at all', 'DELETE FROM intake'],
  ])('with a code cannot change %s', async (_, sql) => {
    expect(await as({ ...stranger(), code: hers }, () => changed(sql))).toBe(0);
  });

  it.each([
    ['its state', "state = 'taken', taken_by = gen_random_uuid()"],
    ['its words', "text_sealed = 'x'"],
    ['its code', "code_digest = 'x'"],
  ])('with a code cannot change %s', async (_, what) => {
    await expect(as({ ...stranger(), code: hers }, () => changed(`UPDATE intake SET ${what}`))).rejects.toThrow(/row-level security/);
  });

  it('with a code takes back what it opens, messages and all, and nothing of anybody else’s', async () => {
    const token = hex(createHash('sha256').update('left behind').digest());
    const erased =
      "text_sealed = NULL, contact_sealed = NULL, on_day = NULL, code_digest = NULL, settled_on = '2026-11-23', erased_on = '2026-11-23'";
    const take = () => changed(`UPDATE intake SET state = 'withdrawn', token_digest = decode($1, 'hex'), ${erased}`, [token]);
    expect(await as({ ...stranger(), code: hers, token }, async () => [await changed('DELETE FROM intake_message'), await take()])).toEqual(
      [1, 1],
    );
    expect(await as({ ...stranger(), token }, async () => [await changed('DELETE FROM intake_message'), await take()])).toEqual([0, 0]);
  });

  const told = (columns: string, values: string) =>
    `INSERT INTO intake (id, campaign_id, kind, code_digest, token_digest, text_sealed, told_on${columns})
     VALUES (gen_random_uuid(), '${one.id}', 'other', 'c', 't', 'x', '2026-11-23'${values})`;

  it('tells what is new and nobody has', async () => {
    expect(await as(stranger(), () => changed(told('', '')))).toBe(1);
    for (const [columns, values] of [
      [', state, taken_by', ", 'taken', gen_random_uuid()"],
      [', state, taken_by, settled_on, reason', ", 'settled', gen_random_uuid(), '2026-11-23', 'helped'"],
      [', case_id', `, '${one.a.caseId}'`],
      [', incident_id', ', gen_random_uuid()'],
    ] as const)
      await expect(
        as(stranger(), () => changed(told(columns, values))),
        columns,
      ).rejects.toThrow(/row-level security/);
  });

  it('adds as herself to what her code opens, and to nothing else', async () => {
    const { rows: all } = await db.admin.query<{ id: string; hers: boolean }>(
      "SELECT id, encode(code_digest, 'hex') = $2 AS hers FROM intake WHERE campaign_id = $1",
      [one.id, hers],
    );
    const add = (id: string, columns = '', values = '', fromTeller = 'true') =>
      `INSERT INTO intake_message (id, campaign_id, intake_id, from_teller, text_sealed, written_on${columns})
       VALUES (gen_random_uuid(), '${one.id}', '${id}', ${fromTeller}, 'x', '2026-11-23'${values})`;
    const [mine, foreign] = [all.find((row) => row.hers)?.id ?? '', all.find((row) => !row.hers)?.id ?? ''];
    expect(await as({ ...stranger(), code: hers }, () => changed(add(mine)))).toBe(1);
    for (const sql of [add(foreign), add(mine, ', written_by', ', gen_random_uuid()', 'false'), add(mine, ', seen_on', ", '2026-11-23'")])
      await expect(as({ ...stranger(), code: hers }, () => changed(sql))).rejects.toThrow(/row-level security/);
    await expect(as(stranger(), () => changed(add(mine)))).rejects.toThrow(/row-level security/);
  });

  it('sees nothing of cases, members, letters or events', async () => {
    const tables = ['"case"', 'person', 'letter', 'reply', 'member', 'note', 'event', 'incident', 'signature'];
    for (const table of tables) expect(await as({ ...stranger(), code: hers }, () => rows(table)), table).toBe(0);
  });
});

describe('a family', () => {
  it('sees nothing that was told, with or without a code', async () => {
    const family = { campaign: one.id, reach: 'own', member: one.a.actor.memberId ?? '' };
    expect(await as(family, () => rows('intake'))).toBe(0);
    expect(await as({ ...family, code: hers }, () => rows('intake'))).toBe(0);
  });
});
