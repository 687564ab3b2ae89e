import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { logLetter } from '@/lib/letter/log-letter';
import { invite } from '@/lib/member/invite';
import { proposeOfficial } from '@/lib/official/propose';
import { logReply } from '@/lib/reply/log-reply';
import { readChoice } from '@/lib/timeline/read-choice';
import { letterTo, replyTo } from '../support/campaign';
import { testDatabase } from '../support/database';
import { difference, rowsOf } from '../support/rows';
import { makeThings, makeWorld, type Things, type World } from './world';

const db = testDatabase();
let world: World;
let theirs: Things;
beforeAll(async () => {
  world = await makeWorld();
  theirs = await makeThings(world);
});

type Try = [what: string, by: (world: World) => Actor, run: (actor: Actor) => Promise<{ ok: boolean }>];

const mine = ({ other }: World) => other.a.actor;
const organizer = ({ other }: World) => other.organizer;
const familyB = ({ one }: World) => one.b.actor;
const myLetter = (more: object) => letterTo(world.other.a.caseId, world.other.body('ru.mod'), more);
const myReply = (kind: string, more: object) => replyTo(world.other.a.letterId, kind, '2026-11-20', more);

/** Each write of mine with one id in it that is another campaign's, or another family's. */
const TRIES: Try[] = [
  ['a letter to their body', mine, (me) => logLetter(me, letterTo(world.other.a.caseId, world.one.body('ru.mod')))],
  ['a letter to their proposed body', familyB, (me) => logLetter(me, letterTo(world.one.b.caseId, theirs.proposedId))],
  ['a letter that follows theirs', mine, (me) => logLetter(me, myLetter({ parentId: theirs.letterId }))],
  [
    'a letter that follows one of my campaign, of another case',
    organizer,
    (me) => logLetter(me, myLetter({ parentId: world.other.b.letterId })),
  ],
  ['a reply of their stay to my letter', mine, (me) => logReply(me, myReply('refusal', { hopId: world.one.a.hopId }))],
  ['a reply of my neighbour’s stay to my letter', mine, (me) => logReply(me, myReply('refusal', { hopId: world.other.b.hopId }))],
  ['a forwarding to their body', mine, (me) => logReply(me, myReply('forwarded', { forwardedToId: world.one.body('ru.mod') }))],
  [
    'a forwarding to another family’s proposal',
    familyB,
    (me) => logReply(me, replyTo(world.one.b.letterId, 'forwarded', '2026-11-20', { forwardedToId: theirs.proposedId })),
  ],
  ['an invitation to their case', organizer, (me) => invite(me, { role: 'family', note: null, caseId: theirs.caseId })],
  [
    'a body below theirs',
    organizer,
    (me) => proposeOfficial(me, { nameRu: 'Отдел', rank: 'regional', region: null, parentId: theirs.proposedId }),
  ],
];

describe('a write of one’s own with somebody else’s id in it', () => {
  it.each(TRIES)('%s is refused and changes nothing anywhere', async (_, by, run) => {
    const before = [await rowsOf(db.admin, world.one.id), await rowsOf(db.admin, world.other.id)];
    expect(await run(by(world))).toMatchObject({ ok: false });
    for (const [at, id] of [world.one.id, world.other.id].entries())
      expect(difference(before[at] ?? new Map(), await rowsOf(db.admin, id))).toEqual({ changed: [], added: [] });
  });

  it('and their body is not offered where one chooses', async () => {
    const { a } = world.other;
    expect(await readChoice(a.actor, a.caseId, { q: '', to: world.one.body('ru.mod') })).toMatchObject({ chosen: null });
    const found = await readChoice(a.actor, a.caseId, { q: 'Комитет', to: '' });
    expect(found?.offered.map(({ id }) => id)).not.toContain(theirs.proposedId);
  });
});

describe('the database itself', () => {
  it.each([
    ['a letter of one campaign in a case of another', 'UPDATE letter SET campaign_id = $1 WHERE id = $2'],
    ['a letter to a body of another', 'UPDATE letter SET to_id = (SELECT id FROM official WHERE campaign_id = $1 LIMIT 1) WHERE id = $2'],
    [
      'a stay at a body of another',
      'UPDATE hop SET official_id = (SELECT id FROM official WHERE campaign_id = $1 LIMIT 1) WHERE letter_id = $2',
    ],
    [
      'a reply forwarded to a body of another',
      'UPDATE reply SET forwarded_to_id = (SELECT id FROM official WHERE campaign_id = $1 LIMIT 1) WHERE letter_id = $2',
    ],
    ['an event about a letter of another', 'UPDATE event SET campaign_id = $1 WHERE letter_id = $2'],
    [
      'a letter that follows one of another',
      'UPDATE letter SET parent_id = (SELECT id FROM letter WHERE campaign_id = $1 LIMIT 1) WHERE id = $2',
    ],
  ])('holds no %s, even as superuser', async (_, sql) => {
    await expect(db.admin.query(sql, [world.other.id, theirs.letterId])).rejects.toMatchObject({ code: '23503' });
  });

  it('joins no family to a case by her own word', async () => {
    await db.app.query('BEGIN');
    await db.app.query(
      "SELECT set_config('app.campaign', $1, true), set_config('app.member', $2, true), set_config('app.reach', 'own', true)",
      [world.one.id, world.one.b.actor.memberId],
    );
    const join = 'INSERT INTO case_member (campaign_id, case_id, member_id, since_on, opened_by) VALUES ($1, $2, $3, now(), $4)';
    const b = world.one.b.actor.memberId;
    for (const openedBy of [null, b, world.one.a.actor.memberId]) {
      await db.app.query('SAVEPOINT here');
      await expect(db.app.query(join, [world.one.id, theirs.caseId, b, openedBy])).rejects.toMatchObject({
        code: expect.stringMatching(/^(42501|23503)$/),
      });
      await db.app.query('ROLLBACK TO here');
    }
    await db.app.query('ROLLBACK');
  });
});
