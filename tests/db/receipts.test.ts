import { beforeAll, describe, expect, it } from 'vitest';
import { addNote } from '@/lib/case/note';
import { openCase } from '@/lib/case/open';
import type { Post } from '@/lib/form/receipt';
import { logLetter } from '@/lib/letter/log-letter';
import { logReply } from '@/lib/reply/log-reply';
import { type Campaign, letterTo, replyTo, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { must } from '../support/must';
import { difference, rowsOf } from '../support/rows';

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

const post = (content = 'a'): Post => ({ form: 'letter', key: crypto.randomUUID(), content });
const letter = () => letterTo(one.a.caseId, one.body('ru.mod'), { text: 'Один раз' });
const count = async (table: string) => (await db.admin.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n as number;

describe('one key', () => {
  it('with the same content gives the same answer and adds nothing', async () => {
    const key = post();
    const first = must(await logLetter(one.a.actor, letter(), key));
    const before = await rowsOf(db.admin, one.id);
    expect(await logLetter(one.a.actor, letter(), key)).toEqual(first);
    expect(difference(before, await rowsOf(db.admin, one.id))).toEqual({ changed: [], added: [] });
  });

  it('with other content is a conflict and adds nothing', async () => {
    const key = post();
    must(await logLetter(one.a.actor, letter(), key));
    const before = await rowsOf(db.admin, one.id);
    for (const other of [
      { ...key, content: 'b' },
      { ...key, form: 'reply' },
    ])
      expect(await logLetter(one.a.actor, letter(), other)).toEqual({ ok: false, reason: 'conflict' });
    expect(difference(before, await rowsOf(db.admin, one.id))).toEqual({ changed: [], added: [] });
  });

  it('posted twenty times at once makes one row', async () => {
    const [letters, events] = [await count('letter'), await count('event')];
    const key = post();
    const done = await Promise.all(Array.from({ length: 20 }, () => logLetter(one.a.actor, letter(), key)));
    expect(new Set(done.map((each) => must(each).letterId)).size).toBe(1);
    expect([await count('letter'), await count('event')]).toEqual([letters + 1, events + 1]);
  });

  it('is free again after a refusal', async () => {
    const key = post();
    expect(await logReply(one.a.actor, replyTo(one.a.letterId, 'refusal', '2026-12-01'), key)).toMatchObject({ reason: 'in_future' });
    must(await logReply(one.a.actor, replyTo(one.a.letterId, 'refusal', '2026-11-20'), key));
  });

  it('belongs to the member who posted it', async () => {
    const key = post();
    const mine = must(await openCase(one.a.actor, { alias: 'одно', category: 'leave', region: 'RU-PER' }, key));
    const hers = must(await openCase(one.b.actor, { alias: 'одно', category: 'leave', region: 'RU-PER' }, key));
    expect(hers.caseId).not.toBe(mine.caseId);
  });

  it('keeps nothing that was typed', async () => {
    const typed = 'Не должно остаться на диске';
    must(await addNote(one.organizer, { caseId: one.a.caseId, text: typed }, post(typed)));
    const { rows } = await db.admin.query<{ row: string }>('SELECT r::text AS row FROM receipt r');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ row }) => row.includes(typed) || row.includes(Buffer.from(typed).toString('hex')))).toEqual([]);
  });
});
