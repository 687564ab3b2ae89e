import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { readLetterFilter } from '@/lib/letter/list-filter';
import { logLetter } from '@/lib/letter/log-letter';
import { NEEDS, type Need } from '@/lib/letter/needs';
import { readLetterList } from '@/lib/letter/read-list';
import { proposeOfficial } from '@/lib/official/propose';
import { logReply } from '@/lib/reply/log-reply';
import { readDeskTodo } from '@/lib/todo/read-desk-todo';
import { readMyTodo } from '@/lib/todo/read-my-todo';
import { type Campaign, letterTo, replyTo, testCampaign } from '../support/campaign';
import { setTo, testDatabase } from '../support/database';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
const made = new Map<Need, string[]>();

/** A letter of A's; it is expected under `needs`. */
async function letter(needs: Need[], more: Parameters<typeof letterTo>[2] = {}) {
  const { letterId } = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), more)));
  for (const need of needs) made.set(need, [...(made.get(need) ?? []), letterId]);
  return letterId;
}
const came = async (letterId: string, kind: string, on: string, more = {}) =>
  must(await logReply(one.a.actor, replyTo(letterId, kind, on, more)));

beforeAll(async () => {
  one = await testCampaign();
  // Registered on the 3rd: answer by the 3rd of October and no sooner late than on the 6th.
  const late = await letter(['silent'], { sentOn: '2026-09-01' });
  await came(late, 'registration', '2026-09-03', { datedOn: '2026-09-03', number: '1' });
  const followed = await letter([], { sentOn: '2026-09-01' });
  await came(followed, 'registration', '2026-09-03', { datedOn: '2026-09-03', number: '2' });
  await letter([], { parentId: followed });
  // The fine's term ends on the 91st day behind the last day for the answer: 2026-08-31, then 2026-11-30.
  const closing = await letter(['silent', 'closing'], { sentOn: '2026-07-30' });
  await came(closing, 'registration', '2026-08-01', { datedOn: '2026-08-01', number: '3' });
  const reminded = await letter(['closing'], { sentOn: '2026-07-30' });
  await came(reminded, 'registration', '2026-08-01', { datedOn: '2026-08-01', number: '4' });
  await letter([], { parentId: reminded });
  const complained = await letter([], { sentOn: '2026-07-30' });
  await came(complained, 'registration', '2026-08-01', { datedOn: '2026-08-01', number: '5' });
  await letter([], { parentId: complained, toId: one.body('ru.military-prosecutor') });
  await letter(['no_number'], { sentOn: '2026-11-02' });
  await came(await letter(['papers'], { sentOn: '2026-11-02' }), 'asks_for_papers', '2026-11-13');
  const circling = await letter(['circle'], { sentOn: '2026-11-19' });
  await came(circling, 'forwarded', '2026-11-20', { datedOn: '2026-11-20', forwardedToId: one.body('ru.military-prosecutor') });
  await came(circling, 'forwarded', '2026-11-21', { datedOn: '2026-11-21', forwardedToId: one.body('ru.mod') });
  const passed = await letter(['circle'], { sentOn: '2026-11-19', toId: one.body('ru.military-prosecutor'), aboutId: one.body('ru.mod') });
  await came(passed, 'forwarded', '2026-11-21', { datedOn: '2026-11-21', forwardedToId: one.body('ru.mod') });
  setTo('2026-11-10T09:00:00Z');
  await letter(['old_draft'], { draft: true, sentOn: '2026-11-10' });
  setTo('2026-11-23T09:00:00Z');
  await letter([], { draft: true });
  must(await proposeOfficial(one.a.actor, { nameRu: 'Новый комитет', rank: 'regional', region: 'RU-PER' }));
});

const listed = async (need: Need, actor: Actor = one.organizer) => readLetterList(actor, readLetterFilter({ need }, []).filter, null);

describe('what waits for organizers', () => {
  it.each(NEEDS)('%s: the list is of exactly those letters, and the number is theirs', async (need) => {
    const { page, count } = await listed(need);
    expect(page.rows.map(({ id }) => id).sort()).toEqual([...(made.get(need) ?? [])].sort());
    const { counts } = await readDeskTodo(one.organizer);
    expect(counts.find(({ work }) => work === need)?.count).toBe(count);
    expect(count).toBe(made.get(need)?.length);
  });

  it('has bodies to decide about', async () => {
    expect((await readDeskTodo(one.organizer)).counts).toContainEqual({ work: 'bodies', count: 1 });
  });

  it('has figures to check for those who may let them out, and not for whoever froze them', async () => {
    const waiting = async (actor: Actor) => (await readDeskTodo(actor)).counts.find(({ work }) => work === 'snapshots')?.count;
    await db.admin.query(
      `INSERT INTO snapshot (campaign_id, as_of_on, facts, digest, id, frozen_at, frozen_by)
       VALUES ($1, '2026-10-31', '{}', 'x', gen_random_uuid(), now(), $2)`,
      [one.id, one.editor.memberId],
    );
    expect(await waiting(one.admin)).toBe(1);
    expect(await waiting(one.editor)).toBe(0);
    expect(await waiting(one.organizer)).toBeUndefined();
  });

  it('has recounts that failed', async () => {
    await db.admin.query(
      `INSERT INTO recount (id, campaign_id, cause, payload, state, asked_on) VALUES (gen_random_uuid(), $1, 'calendar', '{}', 'failed', '2026-11-20')`,
      [one.id],
    );
    expect((await readDeskTodo(one.organizer)).counts).toContainEqual({ work: 'recounts', count: 1 });
  });
});

describe('what a family is to do', () => {
  it('is about her own letters, and the number is asked for where the list says so', async () => {
    const { lines } = await readMyTodo(one.a.actor);
    const of = (kind: string) => lines.filter((line) => line.kind === kind).map(({ letterId }) => letterId);
    expect(of('papers')).toEqual(made.get('papers'));
    expect(of('number')).toEqual(expect.arrayContaining(made.get('no_number') ?? []));
    expect(of('draft')).toHaveLength(2);
    expect(lines.every(({ caseId, alias }) => caseId === one.a.caseId && alias === one.a.words[0])).toBe(true);
    expect((await readMyTodo(one.b.actor)).lines).toEqual([]);
  });
});
