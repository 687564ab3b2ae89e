import { beforeAll, describe, expect, it } from 'vitest';
import { addToTold } from '@/lib/intake/add-to-told';
import { answerTold } from '@/lib/intake/answer-told';
import { TELL_BUDGET } from '@/lib/intake/budget';
import { openTold } from '@/lib/intake/open-told';
import { tell } from '@/lib/intake/tell';
import { withdrawTold } from '@/lib/intake/withdraw';
import { calendarDate } from '@/lib/time/calendar-date';
import { now } from '@/lib/time/clock';
import { type Campaign, testCampaign } from '../support/campaign';
import { setTo, testDatabase } from '../support/database';
import { freshTellToken, teller, tellSomething, toldOf } from '../support/intake-things';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
let other: Campaign;
beforeAll(async () => {
  one = await testCampaign();
  other = await testCampaign('campaign-two');
});

const CODE = /^\d{4}( \d{4}){4}$/;
const count = async (table: string, where = 'true') =>
  (await db.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE campaign_id = $1 AND ${where}`, [one.id])).rows[0]?.n;
const open = (code: string, campaign = one) => openTold(teller(campaign), { code, pass: null });
const later = (seconds: number) => setTo(new Date(now().getTime() + seconds * 1_000).toISOString());

describe('telling', () => {
  it('gives a code once; it opens her words and nothing of anybody else’s', async () => {
    await tellSomething(one, { text: 'Другой рассказ.' });
    const code = await tellSomething(one, {
      text: 'Сестру увезли на Лубянку.',
      contact: '+7 900 000-00-00',
      onDay: { day: calendarDate('2026-11-01'), precision: 'month' },
    });
    expect(code).toMatch(CODE);
    const { told } = must(await open(code));
    expect(told).toMatchObject({
      kind: 'detention',
      region: 'RU-PER',
      text: 'Сестру увезли на Лубянку.',
      contact: '+7 900 000-00-00',
      onDay: '2026-11-01',
      precision: 'month',
      state: 'new',
      toldOn: '2026-11-23',
      messages: [],
    });
    expect(must(await open(code.replaceAll(' ', '-'))).told).toEqual(told);
  });

  it('keeps the words sealed, the code as a digest, the day alone, and no hint of whom', async () => {
    const code = await tellSomething(one, { text: 'Пелагею обыскали.', contact: 'через Мефодия' });
    const { rows } = await db.admin.query<{ row: string }>(
      `SELECT concat(i::text, (SELECT string_agg(e::text, ' ') FROM event e WHERE e.thing_id = i.id)) AS row FROM intake i WHERE campaign_id = $1`,
      [one.id],
    );
    const all = rows.map(({ row }) => row).join('\n');
    const digits = code.replaceAll(' ', '');
    for (const word of ['Пелаг', 'Мефоди', digits, code])
      expect([all.includes(word), all.includes(Buffer.from(word).toString('hex'))], word).toEqual([false, false]);
    expect(all).not.toMatch(/\d\d:\d\d/);
  });

  it('with the same form twice, or twenty times at once, gives one row, and the code to one of them only', async () => {
    const before = await count('intake');
    const typed = toldOf(await freshTellToken(one), { text: 'Двадцать раз.' });
    const answers = await Promise.all(Array.from({ length: 20 }, () => tell(teller(one), typed)));
    expect(answers.filter((answer) => answer.ok && answer.code !== null)).toHaveLength(1);
    expect(answers.filter((answer) => answer.ok && answer.code === null)).toHaveLength(19);
    expect(await tell(teller(one), typed)).toEqual({ ok: true, code: null });
    expect(await count('intake')).toBe((before ?? 0) + 1);
  });

  it('with a used form and other words is refused, not lost in silence', async () => {
    const typed = toldOf(await freshTellToken(one));
    must(await tell(teller(one), typed));
    expect(await tell(teller(one), { ...typed, text: 'Совсем другое.' })).toEqual({ ok: false, reason: 'form_used' });
    expect(await tell(teller(one), { ...typed, contact: 'сестра' })).toEqual({ ok: false, reason: 'form_used' });
  });

  it.each([
    ['filled in within a second', 1, 'form_too_soon'],
    ['open for more than a day', 86_401, 'form_expired'],
  ])('with a form %s is asked to send again', async (_, secondsAgo, reason) => {
    expect(await tell(teller(one), toldOf(await freshTellToken(one, secondsAgo)))).toEqual({ ok: false, reason });
  });

  it('with a form of another campaign, a changed one or none is asked to send again', async () => {
    const foreign = await freshTellToken(other);
    const token = await freshTellToken(one);
    for (const wrong of [foreign, `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`, '', 'x'.repeat(70)])
      expect(await tell(teller(one), toldOf(wrong))).toEqual({ ok: false, reason: 'form_unknown' });
  });

  it('of a day to come, or a region that is none, is refused at the field', async () => {
    const token = await freshTellToken(one);
    const onDay = { day: calendarDate('2026-11-25'), precision: 'day' as const };
    expect(await tell(teller(one), toldOf(token, { onDay }))).toMatchObject({ ok: false, field: 'onDay' });
    expect(await tell(teller(one), toldOf(token, { region: 'XX-1' }))).toMatchObject({ ok: false, field: 'region' });
  });

  it('writes a line with the kind and nothing typed', async () => {
    await tellSomething(one, { kind: 'smear', region: null });
    const { rows } = await db.admin.query(
      "SELECT payload, by_role, recorded_by, case_id FROM event WHERE campaign_id = $1 AND kind = 'intake_told' ORDER BY seq DESC LIMIT 1",
      [one.id],
    );
    expect(rows).toEqual([{ payload: { kind: 'smear' }, by_role: 'stranger', recorded_by: null, case_id: null }]);
  });

  it('is for strangers: members have forms of their own', async () => {
    const typed = toldOf(await freshTellToken(one));
    for (const actor of [one.a.actor, one.organizer, one.admin])
      expect(await tell(actor, typed)).toEqual({ ok: false, reason: 'not_allowed' });
  });
});

describe('coming back', () => {
  it('shows the campaign’s answer, and what she adds, each form once', async () => {
    const code = await tellSomething(one, { text: 'Рассказ с ответом.' });
    const { rows } = await db.admin.query<{ id: string }>('SELECT id FROM intake WHERE campaign_id = $1 ORDER BY seq DESC LIMIT 1', [
      one.id,
    ]);
    const toldId = rows[0]?.id ?? '';
    must(await answerTold(one.organizer, { toldId, text: 'Нашли адвоката.', upTo: 0 }));
    const { pass } = must(await open(code));
    const typed = { code: null, pass, text: 'Спасибо, он приехал.', token: await freshTellToken(one), near: null };
    for (const answer of await Promise.all([1, 2, 3, 4].map(() => addToTold(teller(one), typed)))) expect(answer).toEqual({ ok: true });
    expect(await addToTold(teller(one), { ...typed, text: 'Другое.' })).toEqual({ ok: false, reason: 'form_used' });
    const { told } = must(await openTold(teller(one), { code: null, pass }));
    expect(told.state).toBe('taken');
    expect(told.messages.map(({ fromTeller, text }) => [fromTeller, text])).toEqual([
      [false, 'Нашли адвоката.'],
      [true, 'Спасибо, он приехал.'],
    ]);
    expect(JSON.stringify(told)).not.toContain(one.organizer.memberId);
  });

  it('by a page that was open for twenty minutes asks for the code again', async () => {
    const { pass } = must(await open(await tellSomething(one)));
    later(19 * 60);
    const { pass: renewed } = must(await openTold(teller(one), { code: null, pass }));
    later(2 * 60);
    expect(await openTold(teller(one), { code: null, pass })).toEqual({ ok: false, reason: 'told_pass_over', field: 'code' });
    must(await openTold(teller(one), { code: null, pass: renewed }));
    for (const wrong of ['', 'x', `${renewed}x`, renewed.slice(0, -4), renewed.replace(/^./, (mark) => (mark === 'a' ? 'b' : 'a'))])
      expect(await openTold(teller(one), { code: null, pass: wrong })).toMatchObject({ ok: false, field: 'code' });
    expect(await openTold(teller(other), { code: null, pass: renewed })).toMatchObject({ ok: false, field: 'code' });
  });

  it('with a wrong code, another campaign’s, or letters in it: one answer', async () => {
    const code = await tellSomething(one);
    const wrong = { ok: false, reason: 'told_wrong_code', field: 'code' };
    expect(await open('0000 0000 0000 0000 0000')).toEqual(wrong);
    expect(await open(code, other)).toEqual(wrong);
    expect(await open(code.replace(/^./, 'O'))).toEqual(wrong);
    expect(await open(code.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))))).toEqual(wrong);
  });

  it('waits longer for each wrong code, all together, and for a right one never', async () => {
    const code = await tellSomething(other);
    const took = async (typed: string) => {
      const since = performance.now();
      await open(typed, other);
      return performance.now() - since;
    };
    const waits: number[] = [];
    for (let i = 0; i < 9; i += 1) waits.push(await took(String(i).padStart(20, '0')));
    expect(waits[0]).toBeLessThan(400);
    expect(waits.at(-1)).toBeGreaterThan(790);
    expect(waits.at(-1)).toBeGreaterThan(waits.at(-2) ?? 0);
    expect(await took(code)).toBeLessThan(400);
    must(await open(code, other));
  });
});

describe('taking it all back', () => {
  it('leaves no word, no contact and no code; kind, region and day stay, and a second press does nothing', async () => {
    const code = await tellSomething(one, { text: 'Сотрите это.', contact: 'сестра' });
    const { pass } = must(await open(code));
    const mine = { code: null, pass };
    must(await addToTold(teller(one), { ...mine, text: 'И это.', token: await freshTellToken(one), near: null }));
    expect(await withdrawTold(one.organizer, mine)).toEqual({ ok: false, reason: 'not_allowed' });
    for (const answer of await Promise.all([1, 2, 3].map(() => withdrawTold(teller(one), mine)))) expect(answer).toEqual({ ok: true });
    const wrong = { ok: false, reason: 'told_wrong_code', field: 'code' };
    expect(await open(code)).toEqual(wrong);
    expect(await openTold(teller(one), mine)).toEqual(wrong);
    expect(await withdrawTold(teller(one), { code, pass: null })).toEqual(wrong);
    const { rows } = await db.admin.query(
      `SELECT kind, region, on_day, text_sealed, contact_sealed, code_digest, told_on IS NOT NULL AS told, erased_on = settled_on AS erased,
         (SELECT count(*)::int FROM intake_message m WHERE m.intake_id = i.id) AS messages,
         (SELECT count(*)::int FROM event e WHERE e.thing_id = i.id AND e.kind = 'intake_withdrawn') AS said
       FROM intake i WHERE campaign_id = $1 AND state = 'withdrawn'`,
      [one.id],
    );
    const none = { on_day: null, text_sealed: null, contact_sealed: null, code_digest: null };
    expect(rows).toEqual([{ kind: 'detention', region: 'RU-PER', ...none, told: true, erased: true, messages: 0, said: 1 }]);
  });

  it('while messages are being added leaves none of them behind', async () => {
    const code = await tellSomething(one);
    const tokens = await Promise.all(Array.from({ length: 8 }, () => freshTellToken(one)));
    const adds = tokens.map((token, i) => addToTold(teller(one), { code, pass: null, text: `Ещё ${i}`, token, near: null }));
    const [gone] = await Promise.all([withdrawTold(teller(one), { code, pass: null }), ...adds]);
    expect(gone).toEqual({ ok: true });
    expect(await count('intake_message', "intake_id IN (SELECT id FROM intake WHERE state = 'withdrawn')")).toBe(0);
  });
});

describe('a flood', () => {
  it('of one address is asked to come back, and others are not', async () => {
    later(3_600);
    const before = (await count('intake')) ?? 0;
    for (let i = 0; i < TELL_BUDGET.near + 5; i += 1) {
      const answer = await tell(teller(one), toldOf(await freshTellToken(one), { near: 'n'.repeat(22), text: `Поток ${i}` }));
      expect(answer.ok, String(i)).toBe(i < TELL_BUDGET.near);
      if (!answer.ok) expect(answer.reason).toBe('told_too_much');
    }
    expect(await count('intake')).toBe(before + TELL_BUDGET.near);
    await tellSomething(one, { near: 'm'.repeat(22) });
    later(TELL_BUDGET.minutes * 60);
    await tellSomething(one, { near: 'n'.repeat(22) });
  });

  it('of messages has the same limit', async () => {
    later(3_600);
    const code = await tellSomething(one);
    const add = async (i: number) =>
      addToTold(teller(one), { code, pass: null, text: `Ещё ${i}`, token: await freshTellToken(one), near: 'k'.repeat(22) });
    for (let i = 0; i < TELL_BUDGET.near; i += 1) must(await add(i));
    expect(await add(-1)).toEqual({ ok: false, reason: 'told_too_much' });
  });
});
