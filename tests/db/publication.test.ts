import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { openCase } from '@/lib/case/open';
import { logLetter } from '@/lib/letter/log-letter';
import { answerData } from '@/lib/publication/data-answer';
import { listPublished, readPublication } from '@/lib/publication/read';
import { readSnapshots } from '@/lib/publication/read-desk';
import { decideSnapshot, freezeSnapshot } from '@/lib/publication/write';
import { logReply } from '@/lib/reply/log-reply';
import { type Campaign, letterTo, replyTo, testCampaign, testMember } from '../support/campaign';
import { NOON, setTo, testDatabase } from '../support/database';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;

/** A case of its own with a letter, and what came of it: small cells are told apart by their cases. */
async function tell(sentOn: string, ...replies: [kind: string, on: string][]): Promise<void> {
  const { caseId } = must(await openCase(one.organizer, { alias: 'дело', category: 'rotation', region: 'RU-PER' }));
  const { letterId } = must(await logLetter(one.organizer, letterTo(caseId, one.body('ru.mod'), { sentOn })));
  for (const [kind, on] of replies)
    must(
      await logReply(
        one.organizer,
        replyTo(letterId, kind, on, { forwardedToId: kind === 'forwarded' ? one.body('ru.mod.appeals') : null }),
      ),
    );
}

beforeAll(async () => {
  one = await testCampaign('doroga');
  for (let i = 0; i < 10; i += 1) {
    await tell('2026-08-03', ['boilerplate', '2026-08-31']);
    await tell('2026-08-03', ['refusal', '2026-10-15'], ['substantive', '2026-11-10']);
    await tell('2026-08-03');
    await tell('2026-10-20');
    await tell('2026-09-01', ['forwarded', '2026-09-12']);
  }
}, 120_000);

const publish = (actor: Actor, id: string) => decideSnapshot(actor, { id, decision: 'publish' });
const states = async () => (await db.admin.query('SELECT state, count(*)::int AS n FROM snapshot GROUP BY 1 ORDER BY 1')).rows;
let frozen: string;

describe('freezing', () => {
  it('nothing is published before', async () => {
    expect(await readPublication('doroga')).toMatchObject({ current: null, editions: [] });
  });

  it('is an organizer’s; a family may not', async () => {
    expect(await freezeSnapshot(one.a.actor)).toEqual({ ok: false, reason: 'not_allowed' });
    const post = { form: 'freeze', key: randomUUID(), content: '' };
    frozen = must(await freezeSnapshot(one.organizer, post)).id;
    expect(must(await freezeSnapshot(one.organizer, post)).id).toBe(frozen);
    expect(await states()).toEqual([{ state: 'frozen', n: 1 }]);
  });

  it('counts up to the end of last month: what came later is left out', async () => {
    const [waiting] = (await readSnapshots(one.editor)).waiting;
    // 52 letters: ten of each of five kinds, and the two families'; figures are rounded to fives. The substantive answers came in November.
    expect(waiting?.facts.asOfOn).toBe('2026-10-31');
    expect(waiting?.facts.letters.total).toBe(50);
    expect(JSON.stringify(waiting?.facts)).not.toContain('"substantive":10');
  });

  it('lets nothing out by itself', async () => {
    expect(await readPublication('doroga')).toMatchObject({ current: null, editions: [] });
  });
});

describe('letting out', () => {
  it('is not for whoever froze, nor for a family, nor for a neighbour', async () => {
    expect(await publish(one.organizer, frozen)).toEqual({ ok: false, reason: 'same_person' });
    expect(await publish(one.a.actor, frozen)).toEqual({ ok: false, reason: 'not_allowed' });
    const neighbour = await testCampaign('neighbour');
    expect(await publish(neighbour.admin, frozen)).toEqual({ ok: false, reason: 'not_found' });
    expect(await states()).toEqual([{ state: 'frozen', n: 1 }]);
  });

  it('by one person is refused by the database itself', async () => {
    const alone = `UPDATE snapshot SET state = 'published', decided_by = frozen_by, decided_at = now() WHERE id = $1`;
    await expect(db.admin.query(alone, [frozen])).rejects.toMatchObject({ code: '23514' });
    await expect(db.admin.query(`UPDATE snapshot SET state = 'published' WHERE id = $1`, [frozen])).rejects.toMatchObject({
      code: '23514',
    });
    await expect(db.admin.query(`UPDATE snapshot SET state = 'leaked' WHERE id = $1`, [frozen])).rejects.toMatchObject({ code: '23514' });
  });

  it('and putting away at once: one of them happens', async () => {
    const other = await testMember(one.id, 'organizer', 'вторая');
    const both = await Promise.all([
      publish(one.editor, frozen),
      decideSnapshot(other, { id: frozen, decision: 'decline' }),
      publish(one.admin, frozen),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await publish(one.admin, frozen)).toEqual({ ok: false, reason: 'already_decided' });
    const { rows } = await db.admin.query("SELECT kind FROM event WHERE kind LIKE 'snapshot%' ORDER BY seq");
    expect(rows).toHaveLength(2);
  });

  it('makes an edition that anybody reads, with the numbers that were agreed on', async () => {
    const again = must(await freezeSnapshot(one.organizer)).id;
    must(await publish(one.editor, again));
    const published = await readPublication('doroga');
    expect(published?.current?.facts.letters.total).toBe(50);
    expect(await readPublication('doroga', '2026-10-31')).toMatchObject({ current: { mark: published?.current?.mark } });
    expect(await readPublication('doroga', published?.current?.mark)).not.toBeNull();
    for (const nothing of ['2026-10-31-00000000', '2026-10-30', 'x', '2026-02-30'])
      expect(await readPublication('doroga', nothing)).toBeNull();
    expect((await listPublished()).map(({ slug, asOfOn }) => [slug, asOfOn])).toContainEqual(['doroga', '2026-10-31']);
  });

  it('once more corrects the edition of the same day, which stays under its own mark', async () => {
    const first = (await readPublication('doroga'))?.current;
    for (let i = 0; i < 5; i += 1) await tell('2026-08-04');
    setTo('2026-11-23T09:01:00Z');
    const next = must(await freezeSnapshot(one.editor)).id;
    expect((await readSnapshots(one.organizer)).waiting[0]?.changes?.length).toBeGreaterThan(0);
    must(await publish(one.organizer, next));
    setTo(NOON);
    const second = (await readPublication('doroga'))?.current;
    expect(second?.facts.letters.total).toBe(55);
    expect((await readPublication('doroga', first?.mark))?.current).toMatchObject({ corrected: true, facts: { letters: { total: 50 } } });
  });
});

describe('the figures as a file', () => {
  const get = (locale: string, slug = 'doroga', headers = {}) => answerData(new Request('http://x/', { headers }), { locale, slug }, 'csv');

  it('are the page’s, with a tag that saves the second transfer', async () => {
    const answer = await get('en');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await answer.text()).toContain('letters,55,shown');
    expect((await get('en', 'doroga', { 'if-none-match': `W/${answer.headers.get('etag')}` })).status).toBe(304);
  });

  it.each([
    ['xx', 'doroga'],
    ['en', 'no-such'],
    ['en', "x' OR 1=1"],
  ])('are not there for %s, %s', async (locale, slug) => {
    expect((await get(locale, slug)).status).toBe(404);
  });
});

describe('numbers that were changed afterwards', () => {
  it('are not shown', async () => {
    await db.admin.query("UPDATE published_snapshot SET facts = jsonb_set(facts, '{letters,total}', '5')");
    await expect(readPublication('doroga')).rejects.toThrow('do not match their digest');
  });
});
