import { beforeAll, describe, expect, it, vi } from 'vitest';
import { takeTurn } from '@/lib/auth/limiter';
import { hashPassword } from '@/lib/auth/password';
import { closeSession, findSession } from '@/lib/auth/session';
import { signIn } from '@/lib/auth/sign-in';
import { openOwnCaseAction } from '@/lib/case/family-actions';
import { EMPTY_FORM } from '@/lib/form/form-state';
import { changeMember } from '@/lib/member/change';
import { type Campaign, testCampaign, testMember } from '../support/campaign';
import { NOON, setTo, testDatabase } from '../support/database';
import { must } from '../support/must';
import { asRequest, formOf, sessionOf } from '../support/request';

const db = testDatabase();
const PASSWORD = 'sneg-taet-v-aprele';
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
  await testMember(one.id, 'family', 'Ласточка Ёлкина', await hashPassword(PASSWORD));
});
const later = (minutes: number) => setTo(new Date(Date.parse(NOON) + minutes * 60_000).toISOString());
const newCase = () => formOf({ locale: 'ru', alias: 'x', category: 'rotation', region: 'RU-PER' });

describe('a session', () => {
  it('is found by its token, and the token is nowhere in the database', async () => {
    const token = await sessionOf(one.a.actor);
    expect(await findSession(token)).toEqual({ campaignId: one.id, memberId: one.a.actor.memberId, role: 'family' });
    const { rows } = await db.admin.query<{ row: string }>('SELECT s::text AS row FROM session s');
    expect(rows.filter(({ row }) => row.includes(token) || row.includes(Buffer.from(token).toString('hex')))).toEqual([]);
  });

  it('whose row is deleted is nobody’s at the next request', async () => {
    const token = await sessionOf(one.a.actor);
    expect(await asRequest(token, () => openOwnCaseAction(EMPTY_FORM, newCase()))).toMatchObject({
      kind: 'redirect',
      to: expect.stringMatching('/ru/my/cases/'),
    });
    await db.admin.query('DELETE FROM session');
    expect(await findSession(token)).toBeNull();
    expect(await asRequest(token, () => openOwnCaseAction(EMPTY_FORM, newCase()))).toMatchObject({
      kind: 'redirect',
      to: '/ru/sign-in?ended=1',
    });
  });

  it('ends when it is closed', async () => {
    const token = await sessionOf(one.a.actor);
    await closeSession(token);
    expect(await findSession(token)).toBeNull();
  });

  it.each([
    ['a family', 20, () => one.a.actor],
    ['an organizer', 30, () => one.organizer],
    ['an admin', 30, () => one.admin],
  ])('of %s lasts %i idle minutes', async (_, minutes, who) => {
    const [kept, lost] = [await sessionOf(who()), await sessionOf(who())];
    later(minutes);
    expect(await findSession(kept)).not.toBeNull();
    later(minutes + 1);
    expect(await findSession(lost)).toBeNull();
    expect(await findSession(kept)).not.toBeNull();
    setTo(NOON);
  });

  it('lasts eight hours at most', async () => {
    const token = await sessionOf(one.a.actor);
    for (let minutes = 15; minutes < 480; minutes += 15) {
      later(minutes);
      expect(await findSession(token), `${minutes} minutes`).not.toBeNull();
    }
    later(480);
    expect(await findSession(token)).toBeNull();
    setTo(NOON);
  });

  it('ends when what its member may do is changed, or she is disabled', async () => {
    const member = await testMember(one.id, 'organizer', 'бывшая');
    for (const change of [{ role: 'editor' }, { disable: true }, { enable: true }] as const) {
      const token = await sessionOf(member);
      must(await changeMember(one.admin, member.memberId ?? '', change));
      expect(await findSession(token)).toBeNull();
    }
    must(await changeMember(one.admin, member.memberId ?? '', { disable: true }));
    expect(await findSession(await sessionOf(member))).toBeNull();
  });

  it.each(['', 'x', 'a'.repeat(43), 'a'.repeat(8192), '%00', "' OR 1=1 --"])('is not found by %j', async (token) => {
    expect(await findSession(token)).toBeNull();
  });
});

describe('signing in', () => {
  it('knows a name however it is typed', async () => {
    expect(await signIn({ slug: one.slug, name: ' ласточка  елкина', password: PASSWORD })).toMatchObject({ ok: true, role: 'family' });
  });

  it('says the same of a wrong name, a wrong password, another campaign and a disabled member', async () => {
    const out = await testMember(one.id, 'family', 'выбывшая', await hashPassword(PASSWORD));
    must(await changeMember(one.admin, out.memberId ?? '', { disable: true }));
    const wrong = { ok: false, reason: 'wrong_sign_in' };
    expect(await signIn({ slug: one.slug, name: 'Ласточка Ёлкина', password: `${PASSWORD}x` })).toEqual(wrong);
    expect(await signIn({ slug: one.slug, name: 'никто', password: PASSWORD })).toEqual(wrong);
    expect(await signIn({ slug: 'no-such', name: 'Ласточка Ёлкина', password: PASSWORD })).toEqual(wrong);
    expect(await signIn({ slug: one.slug, name: 'выбывшая', password: PASSWORD })).toEqual(wrong);
  });

  it('is delayed by many wrong tries, longer each time, and never locked', async () => {
    const real = globalThis.setTimeout;
    const waits: number[] = [];
    // The limiter's waits are noted and passed over; everybody else's are as long as they are.
    const timer = vi.spyOn(globalThis, 'setTimeout').mockImplementation(((run: () => void, ms = 0, ...rest: []) => {
      const isDelay = ms > 0 && ms % 400 === 0 && ms < 8_000;
      if (isDelay) waits.push(ms);
      return real(run, isDelay ? 0 : ms, ...rest);
    }) as typeof setTimeout);
    const enter = async (password: string) => (await signIn({ slug: one.slug, name: 'Ласточка Ёлкина', password })).ok;
    expect(await enter(PASSWORD)).toBe(true);
    waits.length = 0;
    for (let i = 0; i < 5; i += 1) expect(await enter('wrong')).toBe(false);
    expect(waits).toEqual([]);
    for (let i = 0; i < 7; i += 1) expect(await enter('wrong')).toBe(false);
    expect(waits).toEqual([400, 800, 1200, 1600, 2000, 2400, 2800]);
    expect(await enter(PASSWORD)).toBe(true);
    // The right password clears the count: nothing waits any more.
    waits.length = 0;
    expect(await enter('wrong')).toBe(false);
    expect(waits).toEqual([]);
    timer.mockRestore();
  });

  it('leaves no name in the budgets', async () => {
    await takeTurn('signIn', `${one.slug} приметное-имя`);
    const { rows } = await db.admin.query<{ row: string }>('SELECT b::text AS row FROM budget b');
    expect(rows.length).toBeGreaterThan(0);
    for (const { row } of rows) expect(row).toMatch(/^\("?(signIn|code):[\w-]{22}"?,\d+,\d*\)$/);
  });
});
