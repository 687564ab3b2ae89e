import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { EMPTY_FORM, type FormState } from '@/lib/form/form-state';
import { testDatabase } from '../support/database';
import { actionFiles } from '../support/doors';
import { asRequest, formOf, type Outcome, sessionOf } from '../support/request';
import { type Difference, watchRows } from '../support/watch-rows';
import { ACTIONS, type ActionCase } from './action-table';
import { freshThings, makeThings, makeWorld, outsiders, type Things, type World } from './world';

type Action = (state: FormState, data: FormData) => Promise<FormState>;

const modules = await Promise.all(actionFiles().map(async (file) => [file, await import(/* @vite-ignore */ path.resolve(file))] as const));
const actions = modules.flatMap(([file, exported]) =>
  Object.entries(exported as Record<string, Action>).map(([name, run]) => ({ key: `${file.replace(/^lib\/|\.ts$/g, '')}#${name}`, run })),
);
const inTable = actions.flatMap(({ key, run }) => (ACTIONS[key] ? [[key, run, ACTIONS[key]] as const] : []));

const db = testDatabase();
const folder = mkdtempSync(path.join(tmpdir(), 'homeward-test-'));
let world: World;
/** Refused posts leave these as they are, so that they serve all of them. */
let spare: Things;
let fresh: () => Promise<Things>;
let since: (campaignId: string) => Promise<Difference>;
beforeAll(async () => {
  process.env.HOMEWARD_SETUP_TOKEN_FILE = path.join(folder, 'token');
  writeFileSync(path.join(folder, 'token'), 'the-token\n');
  world = await makeWorld();
  spare = await makeThings(world);
  fresh = freshThings(world);
  since = await watchRows(db.admin);
});
afterAll(() => rmSync(folder, { recursive: true }));

const signInPage = (outcome: Outcome<FormState>) => outcome.kind === 'redirect' && outcome.to.startsWith('/ru/sign-in');
const refused = (outcome: Outcome<FormState>) =>
  signInPage(outcome) ||
  outcome.kind === 'not_found' ||
  (outcome.kind === 'answer' && (outcome.value.errors.length > 0 || outcome.value.problem !== undefined));

/** Posts A's things as somebody else, and looks at every row of A's campaign before and after. */
async function attempt(actor: Actor | null, run: Action, { post: fields }: ActionCase) {
  const token = actor && (await sessionOf(actor));
  await since(world.one.id);
  const outcome = await asRequest(token, () => run(EMPTY_FORM, formOf({ locale: 'ru', ...fields(spare, world) })));
  return { outcome, ...(await since(world.one.id)) };
}

describe('every server action', () => {
  it('is in the table, which says who may', () => {
    expect(actions.map(({ key }) => key).filter((key) => !ACTIONS[key])).toEqual([]);
    expect(Object.keys(ACTIONS).filter((key) => !actions.some((action) => action.key === key))).toEqual([]);
    expect(actions.length).toBeGreaterThan(30);
  });
});

const ACTION_NAMES = inTable.map(([name]) => name);

describe.each(inTable)('%s', (name, run, entry) => {
  it('leads whoever is not signed in to the sign-in page, and changes nothing', async () => {
    const { outcome, changed, added } = await attempt(null, run, entry);
    expect(entry.knows ? refused(outcome) : signInPage(outcome), JSON.stringify(outcome)).toBe(true);
    expect({ changed, added }).toEqual({ changed: [], added: [] });
  });

  it('does nothing to A’s for anybody outside', async () => {
    for (const [name, actor] of outsiders(world)) {
      const { outcome, changed, added } = await attempt(actor, run, entry);
      if (!entry.own) expect(refused(outcome), `${name}: ${JSON.stringify(outcome)}`).toBe(true);
      expect(changed, name).toEqual([]);
      // Something of one's own comes into one's own campaign only.
      if (!(entry.own && actor.campaignId === world.one.id)) expect(added, name).toEqual([]);
    }
  });

  it('is refused to the roles of her campaign that may not', async () => {
    const { a, organizer, editor, admin } = world.one;
    const everybody = [a.actor, organizer, editor, admin];
    const others = everybody.filter(({ role }) => !entry.by.includes(role as 'family'));
    for (const actor of others) {
      const { outcome, changed, added } = await attempt(actor, run, entry);
      expect(refused(outcome), `${actor.role}: ${JSON.stringify(outcome)}`).toBe(true);
      expect({ changed, added }, actor.role).toEqual({ changed: [], added: [] });
    }
    expect(others.length + entry.by.length).toBe(4);
  });

  it('is done for those who may: the post was a good one', async () => {
    const { a, organizer, editor, admin } = world.one;
    // Of the staff who may, one in turn: that the others may not is tried above, and making things anew is dear.
    const staff = [organizer, editor, admin].filter(({ role }) => entry.by.includes(role as 'family'));
    const turn = staff.slice(ACTION_NAMES.indexOf(name) % Math.max(1, staff.length)).slice(0, 1);
    const may: (Actor | null)[] = [...(entry.by.includes('family') ? [a.actor] : []), ...turn];
    for (const actor of entry.knows ? [null] : may) {
      const things = await fresh();
      const table = entry.adds && entry.adds !== 'nothing' ? entry.adds : 'event';
      const count = async () => (await db.admin.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n as number;
      const token = actor && (await sessionOf(actor));
      const before = await count();
      const fields = (entry.knows ?? entry.post)(things, world);
      const outcome = await asRequest(token, () => run(EMPTY_FORM, formOf({ locale: 'ru', ...fields })));
      if (entry.answers) expect(outcome).toMatchObject({ kind: 'answer', value: { errors: [], shown: expect.anything() } });
      else expect(outcome, actor?.role).toMatchObject({ kind: 'redirect', to: expect.stringMatching(/^\/ru\/(my|desk)(?![-\w])/) });
      if (entry.adds === 'nothing') expect(await count()).toBe(before);
      else expect(await count(), actor?.role).toBeGreaterThan(before);
    }
  });
});
