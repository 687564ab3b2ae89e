import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { findKept, storeKept } from '@/lib/auth/kept';
import { withScope } from '@/lib/auth/with-scope';
import { SealError } from '@/lib/seal/cipher';
import { readLetter } from '@/lib/timeline/read-letter';
import { readMyCases } from '@/lib/timeline/read-my-cases';
import { type Campaign, testCampaign } from '../support/campaign';
import { NOON, setTo, testDatabase } from '../support/database';

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

/** Runs `change`, looks, and puts everything back. */
async function meanwhile(change: string, look: () => Promise<void>): Promise<void> {
  const columns = { case: 'id, alias_sealed, key_wrapped', letter: 'id, text_sealed', reply: 'id, text_sealed, number_sealed' };
  for (const [table, list] of Object.entries(columns))
    await db.admin.query(`CREATE TEMP TABLE kept_${table} AS SELECT ${list} FROM "${table}"`);
  await db.admin.query(change);
  try {
    await look();
  } finally {
    for (const [table, list] of Object.entries(columns)) {
      const set = list
        .split(', ')
        .slice(1)
        .map((column) => `${column} = k.${column}`);
      await db.admin.query(`UPDATE "${table}" t SET ${set.join(', ')} FROM kept_${table} k WHERE k.id = t.id`);
      await db.admin.query(`DROP TABLE kept_${table}`);
    }
  }
}

const swap = (table: string, column: string, a: string, b: string) =>
  `UPDATE "${table}" t SET ${column} = o.${column} FROM "${table}" o WHERE (t.id, o.id) IN (('${a}', '${b}'), ('${b}', '${a}'))`;

describe('what is sealed', () => {
  it('opens where it was sealed', async () => {
    expect((await readLetter(one.a.actor, one.a.letterId))?.letter.text).toBe(one.a.words[2]);
    expect(await readMyCases(one.a.actor)).toMatchObject([{ alias: one.a.words[0] }]);
  });

  it('does not open in another’s row', () =>
    meanwhile(swap('letter', 'text_sealed', one.a.letterId, one.b.letterId), async () => {
      await expect(readLetter(one.a.actor, one.a.letterId)).rejects.toThrow(SealError);
      await expect(readLetter(one.b.actor, one.b.letterId)).rejects.toThrow(SealError);
    }));

  it('does not open in another column of its own row', () =>
    meanwhile(`UPDATE reply SET text_sealed = number_sealed, number_sealed = text_sealed WHERE id = '${one.a.replyId}'`, async () => {
      await expect(readLetter(one.a.actor, one.a.letterId)).rejects.toThrow(SealError);
    }));

  it('does not open under another case’s key, moved along with its text', () =>
    meanwhile(
      `${swap('case', 'key_wrapped', one.a.caseId, one.b.caseId)}; ${swap('case', 'alias_sealed', one.a.caseId, one.b.caseId)}`,
      async () => {
        await expect(readMyCases(one.a.actor)).rejects.toThrow(SealError);
      },
    ));

  it.each([0, 5, 20, 40])('does not open with the byte %i changed', (at) =>
    meanwhile(
      `UPDATE letter SET text_sealed = set_byte(text_sealed, ${at}, get_byte(text_sealed, ${at}) # 1) WHERE id = '${one.a.letterId}'`,
      async () => {
        await expect(readLetter(one.a.actor, one.a.letterId)).rejects.toThrow(SealError);
      },
    ),
  );

  it('has the length of its neighbours: short names do not tell themselves', async () => {
    const { rows } = await db.admin.query('SELECT DISTINCT length(name_sealed) AS n FROM member WHERE campaign_id = $1', [one.id]);
    expect(rows.length).toBeLessThanOrEqual(2);
    for (const { n } of rows) expect((n - 33) % 32).toBe(0);
  });
});

describe('the master key', () => {
  it('is needed: another one opens nothing', async () => {
    await withKey(randomBytes(32).toString('base64'), async (rooms) => {
      await expect(rooms.readMyCases(one.a.actor)).rejects.toMatchObject({ name: 'SealError', message: 'sealed with another key' });
    });
  });

  it('is needed: none opens nothing', async () => {
    await withKey('', async (rooms) => {
      await expect(rooms.readMyCases(one.a.actor)).rejects.toThrow('No master key');
    });
  });

  it('is needed: the right one opens', async () => {
    await withKey(process.env.HOMEWARD_MASTER_KEY ?? '', async (rooms) => {
      expect(await rooms.readMyCases(one.a.actor)).toMatchObject([{ alias: one.a.words[0] }]);
    });
  });
});

/** The rooms as another process has them: nothing unwrapped yet. */
async function withKey(key: string, work: (rooms: { readMyCases: typeof readMyCases }) => Promise<void>): Promise<void> {
  const before = process.env.HOMEWARD_MASTER_KEY;
  vi.resetModules();
  process.env.HOMEWARD_MASTER_KEY = key;
  const { memberActor } = await import('@/lib/auth/actor');
  const fresh = await import('@/lib/timeline/read-my-cases');
  try {
    const actor = memberActor(one.id, one.a.actor.memberId ?? '', 'family');
    await work({ readMyCases: () => fresh.readMyCases(actor) });
  } finally {
    process.env.HOMEWARD_MASTER_KEY = before;
  }
}

describe('what was typed when a session had ended', () => {
  it('is found again by the cookie alone, for half an hour', async () => {
    const typed = JSON.stringify({ form: 'letter', values: [['text', 'Набранное письмо']] });
    const token = (await storeKept(typed)) ?? '';
    expect(await findKept(token)).toBe(typed);
    const [id = '', key = ''] = token.split('.');
    expect(await findKept(`${id}.${Buffer.alloc(32).toString('base64url')}`)).toBeNull();
    expect(await findKept(`${crypto.randomUUID()}.${key}`)).toBeNull();
    for (const nonsense of ['', '.', id, `${id}.`, `x.${key}`, 'a'.repeat(5000)]) expect(await findKept(nonsense)).toBeNull();
    const { rows } = await db.admin.query<{ row: string }>('SELECT k::text AS row FROM kept k');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(Buffer.from(key, 'base64url').toString('hex'));
    expect(rows[0]?.row).not.toContain(Buffer.from('Набранное').toString('hex'));
    setTo('2026-11-23T09:30:01Z');
    expect(await findKept(token)).toBeNull();
    // The next one sweeps it away.
    await storeKept('другое');
    expect((await db.admin.query('SELECT 1 FROM kept')).rowCount).toBe(1);
    setTo(NOON);
  });

  it('is kept in no boundless amount', async () => {
    expect(await storeKept('x'.repeat(100_001))).toBeNull();
    await db.admin.query("INSERT INTO kept SELECT gen_random_uuid(), '\\x00', timestamptz '2026-11-24' FROM generate_series(1, 2000)");
    expect(await storeKept('полно')).toBeNull();
    await db.admin.query('DELETE FROM kept');
  });
});

describe('a case without its key', () => {
  it('is shredded: nothing of it opens, the neighbours do', async () => {
    await withScope(one.admin, ({ db: scoped }) =>
      scoped.case.updateMany({ where: { id: one.b.caseId, campaignId: one.id }, data: { keyWrapped: new Uint8Array(0) } }),
    );
    await expect(readLetter(one.b.actor, one.b.letterId)).rejects.toThrow(SealError);
    expect((await readLetter(one.a.actor, one.a.letterId))?.letter.text).toBe(one.a.words[2]);
  });
});
