import { beforeAll, describe, expect, it } from 'vitest';
import { saveOwnRung } from '@/lib/advice/own-rung-write';
import { saveOwnText } from '@/lib/advice/own-text-write';
import { inScopeOfGate } from '@/lib/auth/gate';
import { storeKept } from '@/lib/auth/kept';
import { takeTurn } from '@/lib/auth/limiter';
import { addNote } from '@/lib/case/note';
import { remind } from '@/lib/letter/remind';
import { makeFeed } from '@/lib/member/feed';
import { invite } from '@/lib/member/invite';
import { calendarDate } from '@/lib/time/calendar-date';
import { ownRung } from '../access/world';
import { type Campaign, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { fillMovement } from '../support/movement-rows';
import { must } from '../support/must';
import { sessionOf } from '../support/request';
import { allTables, campaignTables, countAll } from '../support/rows';

const db = testDatabase();
/** What the public role may read. Nothing else, ever. */
const PUBLISHED = ['published_campaign', 'published_snapshot', 'published_passage', 'published_correction'];
let one: Campaign;

beforeAll(async () => {
  one = await testCampaign();
  await sessionOf(one.a.actor);
  must(await addNote(one.organizer, { caseId: one.a.caseId, text: 'Заметка' }));
  must(
    await invite(
      one.organizer,
      { role: 'family', note: 'Кому', caseId: one.a.caseId },
      { form: 'invite', key: crypto.randomUUID(), content: '' },
    ),
  );
  await takeTurn('code', 'x');
  await storeKept('x');
  await inScopeOfGate((scoped) => scoped.installation.createMany({ data: [{ id: 1, setUpAt: new Date() }] }));
  must(await makeFeed(one.a.actor, 'ru'));
  must(await remind(one.a.actor, { letterId: one.a.letterId, onDay: calendarDate('2026-12-01'), note: null }));
  must(await saveOwnText(one.editor, { textId: null, title: 'Свой', lang: 'ru', replaces: null, body: 'Прошу ответить.' }));
  must(await saveOwnRung(one.editor, ownRung('Свой шаг')));
  await fillByHand();
  await fillMovement(db.admin, { campaignId: one.id, caseId: one.a.caseId, letterId: one.a.letterId, officialId: one.body('ru.mod') });
  const on = '2026-10-31';
  const facts = `$1, '${on}', '{}', 'x'`;
  await db.admin.query(
    `INSERT INTO snapshot (campaign_id, as_of_on, facts, digest, id, frozen_at) VALUES (${facts}, gen_random_uuid(), now())`,
    [one.id],
  );
  await db.admin.query(
    `INSERT INTO published_snapshot (campaign_id, as_of_on, facts, digest, id, slug, published_on) VALUES (${facts}, gen_random_uuid(), 'x', '${on}')`,
    [one.id],
  );
  await db.admin.query(`INSERT INTO official_holder (id, campaign_id, official_id, name) VALUES (gen_random_uuid(), $1, $2, 'Имя')`, [
    one.id,
    one.body('ru.mod'),
  ]);
});

/** Rows of the tables whose rooms a test of walls need not know. */
async function fillByHand() {
  const { id, a } = one;
  const rows = [
    `INSERT INTO point (id, campaign_id, case_id, letter_id, number, text_sealed) VALUES (gen_random_uuid(), $1, $2, $3, 1, 'x')`,
    `INSERT INTO point_reading (id, campaign_id, case_id, point_id, reply_id, verdict, read_on)
     SELECT gen_random_uuid(), $1, $2, p.id, r.id, 'dodged', '2026-10-31' FROM point p JOIN reply r ON r.letter_id = $3 LIMIT 1`,
    `INSERT INTO signatory (id, campaign_id, case_id, changed_on) SELECT gen_random_uuid(), $1, $2, '2026-10-31' WHERE $3::uuid IS NOT NULL`,
  ];
  for (const row of rows) await db.admin.query(row, [id, a.caseId, a.letterId]);
  await db.admin.query(
    `INSERT INTO calendar_year (campaign_id, calendar, year, off, working, source, checked_on, edited_on)
     VALUES ($1, 'RU', 2027, '{}', '{}', 'x', '2026-10-31', '2026-10-31')`,
    [id],
  );
  await db.admin.query(
    `INSERT INTO recount (id, campaign_id, cause, payload, asked_on) VALUES (gen_random_uuid(), $1, 'calendar', '{}', '2026-10-31')`,
    [id],
  );
}

describe('with nobody asking', () => {
  it('every table holds rows, or the rest would show nothing', async () => {
    const empty = Object.entries(await countAll(db.admin)).filter(([, rows]) => rows === 0);
    expect(empty).toEqual([]);
  });

  it('the app sees none of them', async () => {
    expect(Object.entries(await countAll(db.app)).filter(([, rows]) => rows > 0)).toEqual([]);
  });

  it('nor does the owner of the tables', async () => {
    expect(Object.entries(await countAll(db.owner)).filter(([, rows]) => rows > 0)).toEqual([]);
  });

  it('the app changes none', async () => {
    for (const table of await allTables(db.admin)) expect((await db.app.query(`DELETE FROM "${table}"`)).rowCount, table).toBe(0);
  });

  it('the app sees none outside the transaction that said who asks', async () => {
    await db.app.query('BEGIN');
    await db.app.query("SELECT set_config('app.campaign', $1, true), set_config('app.reach', 'campaign', true)", [one.id]);
    expect((await db.app.query('SELECT 1 FROM letter')).rowCount).toBe(2);
    await db.app.query('COMMIT');
    expect((await db.app.query('SELECT 1 FROM letter')).rowCount).toBe(0);
  });
});

describe('the public role', () => {
  it('reads what is published', async () => {
    for (const table of PUBLISHED) expect((await db.public.query(`SELECT 1 FROM ${table}`)).rowCount, table).toBe(1);
  });

  it('is denied every other table, whatever it claims to be', async () => {
    await db.public.query(
      "SELECT set_config('app.campaign', $1, false), set_config('app.reach', 'campaign', false), set_config('app.gate', 'on', false)",
      [one.id],
    );
    const tables = (await allTables(db.admin)).filter((table) => !PUBLISHED.includes(table));
    expect(tables.length).toBeGreaterThan(15);
    for (const table of [...tables, '_prisma_migrations'])
      await expect(db.public.query(`SELECT 1 FROM "${table}" LIMIT 1`), table).rejects.toMatchObject({ code: '42501' });
  });

  it('writes nowhere', async () => {
    for (const table of await allTables(db.admin)) {
      await expect(db.public.query(`DELETE FROM "${table}"`), table).rejects.toMatchObject({ code: '42501' });
      await expect(db.public.query(`INSERT INTO "${table}" DEFAULT VALUES`), table).rejects.toMatchObject({ code: '42501' });
    }
    await expect(db.public.query('CREATE TABLE mine (id int)')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the schema', () => {
  it('forces row-level security on every table', async () => {
    const { rows } = await db.admin.query<{ table: string }>(
      `SELECT relname AS table FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
         AND relname <> '_prisma_migrations' AND NOT (relrowsecurity AND relforcerowsecurity)`,
    );
    expect(rows).toEqual([]);
  });

  it('has for each table with a campaign policies that ask for the campaign, and no other for the app', async () => {
    const { rows } = await db.admin.query<{ table: string; name: string; roles: string[]; said: string }>(
      `SELECT tablename AS table, policyname AS name, roles::text[] AS roles, coalesce(qual, '') || ' ' || coalesce(with_check, '') AS said FROM pg_policies WHERE schemaname = 'public'`,
    );
    const tables = (await campaignTables(db.admin)).map(({ table }) => table);
    expect(tables.length).toBeGreaterThan(18);
    for (const table of tables) {
      const own = rows.filter((policy) => policy.table === table && !policy.roles.includes('homeward_public'));
      expect(own.length, table).toBeGreaterThan(0);
      // Whoever knocks shows a secret instead: a session's token, an invitation's code.
      for (const { name, said } of own) expect(said, `${table}.${name}`).toMatch(/scope\.campaign\(\)|scope\.knows\('(token|code)'/);
    }
    const open = rows.filter(({ said }) => /\btrue\b(?!\))/.test(said.replace(/current_setting\([^)]*\)/g, '')));
    expect(open.map(({ table, roles }) => [table, roles])).toEqual(PUBLISHED.map((table) => [table, ['homeward_public']]));
  });

  it('has a policy for every table at all', async () => {
    const { rows } = await db.admin.query<{ t: string }>(
      "SELECT DISTINCT tablename AS t FROM pg_policies WHERE schemaname = 'public' ORDER BY 1",
    );
    expect(rows.map(({ t }) => t)).toEqual(await allTables(db.admin));
  });

  it('has no view, and no function, that runs as somebody else', async () => {
    const views = await db.admin.query(
      "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')",
    );
    expect(views.rows).toEqual([]);
    const functions = await db.admin.query(
      "SELECT proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema')",
    );
    expect(functions.rows).toEqual([]);
  });

  it('begins the key of every table with a campaign’s index in the campaign or in a random id', async () => {
    const { rows } = await db.admin.query<{ index: string }>(
      `SELECT i.indexrelid::regclass::text AS index FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'campaign_id'
       WHERE c.relnamespace = 'public'::regnamespace AND i.indisunique AND i.indkey[0] <> a.attnum AND NOT EXISTS (
         SELECT 1 FROM pg_attribute f WHERE f.attrelid = c.oid AND f.attnum = i.indkey[0] AND f.attname IN ('id', 'token_hash', 'code_hash'))`,
    );
    // What is published is nobody's secret.
    expect(rows.map(({ index }) => index)).toEqual(['published_campaign_slug_key']);
  });
});

describe('the roles', () => {
  it.each(['homeward_owner', 'homeward_app', 'homeward_public'])('%s is no superuser and passes by no policy', async (role) => {
    const { rows } = await db.admin.query(
      'SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication FROM pg_roles WHERE rolname = $1',
      [role],
    );
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false }]);
    const member = await db.admin.query('SELECT 1 FROM pg_auth_members WHERE member = $1::regrole', [role]);
    expect(member.rowCount).toBe(0);
  });

  it('the app owns nothing and cannot change the schema', async () => {
    const owned = await db.admin.query(
      "SELECT relname FROM pg_class WHERE relowner IN ('homeward_app'::regrole, 'homeward_public'::regrole)",
    );
    expect(owned.rows).toEqual([]);
    for (const sql of [
      'ALTER TABLE letter DISABLE ROW LEVEL SECURITY',
      'CREATE TABLE mine (id int)',
      'SET ROLE homeward_owner',
      'TRUNCATE letter',
    ])
      await expect(db.app.query(sql), sql).rejects.toMatchObject({ code: '42501' });
  });
});
