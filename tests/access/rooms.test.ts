import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type Actor, isStaff, isStranger, memberActor } from '@/lib/auth/actor';
import type { ScopeSettings } from '@/lib/db/scope';
import { testDatabase } from '../support/database';
import { rooms } from '../support/doors';
import { strangerBefore } from '../support/petition-things';
import { asRequest } from '../support/request';
import { type Difference, watchRows } from '../support/watch-rows';
import { ROOMS, type RoomCase } from './room-table';
import { freshThings, makeThings, makeWorld, ofA, ofCampaign, outsiders, type Things, type World } from './world';

/** Whom the database takes whoever asks for, whatever the application believes. */
const taken = vi.hoisted((): { for: Actor | null } => ({ for: null }));
vi.mock('@/lib/db/scope', async (original) => {
  const real = await original<typeof import('@/lib/db/scope')>();
  const inScope: typeof real.inScope = (settings, work, timeout) => real.inScope(taken.for ? scopeOf(taken.for) : settings, work, timeout);
  return { ...real, inScope };
});

const scopeOf = (actor: Actor): ScopeSettings => ({
  campaign: actor.campaignId,
  member: actor.memberId ?? '',
  reach: isStranger(actor) ? 'stranger' : isStaff(actor) ? 'campaign' : 'own',
});

const db = testDatabase();
let world: World;
let spare: Things;
let fresh: () => Promise<Things>;
let since: (campaignId: string) => Promise<Difference>;
beforeAll(async () => {
  world = await makeWorld();
  spare = await makeThings(world);
  fresh = freshThings(world);
  since = await watchRows(db.admin);
});

const doors = Object.entries(ROOMS).filter(([, { browser }]) => !browser);
const [reads, writes] = [doors.filter(([, { shows }]) => shows), doors.filter(([, { shows }]) => !shows)];

/** Calls a room about A's things; the answer as text, and what became of every row of A's campaign. */
async function call(actor: Actor, { run }: RoomCase, things = spare) {
  await since(world.one.id);
  const outcome = await asRequest(null, () => run(actor, things, world)).catch(
    (error: Error) => ({ kind: 'thrown', value: error.name }) as const,
  );
  const value = 'value' in outcome ? outcome.value : null;
  return { value, kind: outcome.kind, text: textOf(value), ...(await since(world.one.id)) };
}

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (part instanceof Map ? [...part] : typeof part === 'bigint' ? String(part) : part)) ?? '';
const foundIn = (text: string, words: readonly string[]) => words.filter((word) => text.includes(word));
const done = (value: unknown) => typeof value === 'object' && value !== null && 'ok' in value && value.ok === true;
const rightful = ({ as }: RoomCase) => (as === 'a' ? world.one.a.actor : as === 'stranger' ? strangerBefore(world.one) : world.one[as]);

describe('every read and write of a room', () => {
  it('is in the table', () => {
    const known = rooms().map(({ key }) => key);
    expect(known.filter((key) => !ROOMS[key])).toEqual([]);
    expect(Object.keys(ROOMS).filter((key) => !known.includes(key))).toEqual([]);
    expect(reads.length).toBeGreaterThan(15);
    expect(writes.length).toBeGreaterThan(15);
  });
});

describe.each(doors)('%s', (_, room) => {
  it('gives outsiders nothing of A’s and changes nothing of hers', async () => {
    for (const [name, actor] of outsiders(world)) {
      const { value, text, changed, added } = await call(actor, room);
      const secret = actor.campaignId === world.one.id ? ofA(world, spare) : ofCampaign(world, spare);
      expect(foundIn(text, secret), name).toEqual([]);
      if (!room.shows && !room.own) expect(done(value), name).toBe(false);
      expect(changed, name).toEqual([]);
      if (!(room.own && actor.campaignId === world.one.id)) expect(added, name).toEqual([]);
    }
  });

  // The application believes that family A, or an admin of her campaign, asks; the database knows who does.
  it('gives outsiders nothing by row-level security alone', async () => {
    const { id, a, admin } = world.one;
    for (const [name, actor] of outsiders(world))
      for (const believed of [memberActor(id, a.actor.memberId ?? '', 'family'), memberActor(id, admin.memberId ?? '', 'admin')]) {
        taken.for = actor;
        const { value, text, changed, added } = await call(believed, room);
        taken.for = null;
        const inside = actor.campaignId === world.one.id;
        expect(foundIn(text, inside ? ofA(world, spare) : ofCampaign(world, spare)), name).toEqual([]);
        expect(changed, name).toEqual([]);
        if (!room.shows && !room.own) expect(done(value), name).toBe(false);
        if (!(room.own && inside)) expect(added, name).toEqual([]);
      }
  });
});

describe('the calls are good ones', () => {
  it.each(reads)('%s shows whoever may what is hers', async (_, room) => {
    const { text, changed, added } = await call(rightful(room), room);
    expect(text).toContain(room.shows?.(spare, world) ?? '—');
    expect({ changed, added }).toEqual({ changed: [], added: [] });
  });

  it.each(reads)('%s shows it under the scope of whoever may, too', async (_, room) => {
    taken.for = rightful(room);
    const { text } = await call(rightful(room), room);
    taken.for = null;
    expect(text).toContain(room.shows?.(spare, world) ?? '—');
  });

  it.each(writes)('%s is written by whoever may, with its event unless it is hers alone', async (_, room) => {
    const { value, added } = await call(rightful(room), room, await fresh());
    expect(done(value), textOf(value)).toBe(true);
    expect(added.includes('event')).toBe(!room.quiet);
  });
});

describe('the event stands or falls with the change', () => {
  // Later things than those that were written to meanwhile: what only the last one allows is allowed.
  beforeAll(async () => {
    spare = await makeThings(world);
  });
  it.each(writes.filter(([, { quiet }]) => !quiet))('%s changes nothing when its event cannot be written', async (_, room) => {
    await db.admin.query('ALTER TABLE event ADD CONSTRAINT full_up CHECK (false) NOT VALID');
    try {
      const { kind, changed, added } = await call(rightful(room), room);
      expect({ kind, changed, added }).toEqual({ kind: 'thrown', changed: [], added: [] });
    } finally {
      await db.admin.query('ALTER TABLE event DROP CONSTRAINT full_up');
    }
  });
});
