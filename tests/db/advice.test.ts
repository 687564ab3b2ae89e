import { beforeAll, describe, expect, it } from 'vitest';
import { readLadder } from '@/lib/advice/read-ladder';
import { readStepDay } from '@/lib/advice/read-step-day';
import { draftStep, takeStep } from '@/lib/advice/take-step';
import { withScope } from '@/lib/auth/with-scope';
import { withdrawLetter } from '@/lib/letter/change-state';
import { logLetter } from '@/lib/letter/log-letter';
import { paperText } from '@/lib/paper/paper-text';
import { logReply } from '@/lib/reply/log-reply';
import { calendarDate as day } from '@/lib/time/calendar-date';
import { type Campaign, letterTo, replyTo, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { eventsOf, letterRow } from '../support/letters';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

const logged = async (to: string, more: Parameters<typeof letterTo>[2] = {}) =>
  must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body(to), more))).letterId;
/** Day 34 of 30 on 2026-11-23, number known. */
const silent = async (to = 'ru.mod') => {
  const letterId = await logged(to, { sentOn: '2026-10-16' });
  must(await logReply(one.a.actor, replyTo(letterId, 'registration', '2026-10-20', { number: 'УГ-34', datedOn: '2026-10-20' })));
  return letterId;
};
const ladder = async (letterId: string, asked = {}) => {
  const view = await readLadder(one.a.actor, letterId, asked);
  if (!view) throw new Error('No such letter.');
  return view;
};
const open = async (letterId: string) => (await ladder(letterId)).ladder.open.map(({ rung }) => rung.code);
const sent = { sentOn: day('2026-11-23'), channel: 'portal' as const };
const complaint = (letterId: string, toId = one.body('ru.military-prosecutor')) => ({ letterId, rung: 'prosecutor-559', toId });

describe('day 34 of 30', () => {
  it('offers a reminder, and the complaint with its last day and its letter', async () => {
    const letterId = await silent();
    const { step, facts } = await ladder(letterId, { code: 'prosecutor-559' });
    expect(facts).toMatchObject({ answerByOn: '2026-11-19', numberKnown: true, body: { code: 'ru.mod' } });
    expect(await open(letterId)).toEqual(['reminder', 'prosecutor-559', 'court']);
    // The offence is complete on the 20th, and 90 days are never moved off a day off.
    expect(step).toMatchObject({ lastOn: '2027-02-18', daysLeft: 87, betterFrom: '2026-11-24' });
    expect(step?.addressee.chosen?.code).toBe('ru.military-prosecutor');
    const text = JSON.stringify(step?.paper);
    expect(text).toContain('УГ-34');
    expect(text).toContain('5.59');
  });

  it('explains its last day to whoever sees the letter, on the desk too, and to nobody else', async () => {
    const letterId = await silent();
    for (const actor of [one.a.actor, one.organizer]) {
      const found = await readStepDay(actor, letterId, 'prosecutor-559');
      expect(found).toMatchObject({ which: 'last', count: { lastOn: '2027-02-18', fact: { code: 'silence', onDay: '2026-11-19' } } });
    }
    expect(await readStepDay(one.b.actor, letterId, 'prosecutor-559')).toBeNull();
    // A reminder has no last day, and there is no such step.
    for (const code of ['reminder', 'no-such-step']) expect(await readStepDay(one.a.actor, letterId, code)).toBeNull();
  });

  it('sent, it is a letter of its own that follows this one up, with its own clock and its text', async () => {
    const letterId = await silent();
    const { letterId: childId } = must(await takeStep(one.a.actor, { ...complaint(letterId), ...sent }));
    expect(await letterRow(db.admin, childId)).toMatchObject({
      state: 'sent',
      sent: '2026-11-23',
      registerBy: '2026-11-26',
      // Day 33 is a Saturday: a prosecutor's last day goes to the next working one.
      answerBy: '2026-12-28',
    });
    const { rows } = await db.admin.query(
      'SELECT parent_id AS parent, about_id AS about, rung, law, text_sealed IS NULL AS bare FROM letter WHERE id = $1',
      [childId],
    );
    expect(rows).toEqual([{ parent: letterId, about: one.body('ru.mod'), rung: 'prosecutor-559', law: 'answer', bare: false }]);
    expect(await eventsOf(db.admin, childId)).toContain('letter_sent');
    const after = await ladder(letterId);
    expect(after.ladder.taken).toMatchObject([{ rung: { code: 'prosecutor-559' }, child: { id: childId } }]);
    expect(after.ladder.open.map(({ rung }) => rung.code)).toEqual(['reminder', 'court']);
    expect((await ladder(childId)).found.letter.text).toContain('5.59');
  });

  it('is taken once: the second time it has changed meanwhile, and withdrawn it is open again', async () => {
    const letterId = await silent();
    const taken = await Promise.all([1, 2].map(() => takeStep(one.a.actor, { ...complaint(letterId), ...sent })));
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
    expect(taken).toContainEqual({ ok: false, reason: 'changed_meanwhile' });
    const childId = taken.flatMap((each) => (each.ok ? [each.letterId] : []))[0] ?? '';
    must(await withdrawLetter(one.a.actor, childId));
    expect(await open(letterId)).toContain('prosecutor-559');
  });

  it('begins as a draft to change its words', async () => {
    const letterId = await silent();
    const { letterId: childId } = must(await draftStep(one.a.actor, complaint(letterId)));
    expect(await letterRow(db.admin, childId)).toMatchObject({ state: 'draft' });
    expect((await ladder(letterId)).ladder.taken).toMatchObject([{ child: { standing: 'draft' } }]);
  });

  it('goes neither to the body complained of, nor before the letter itself, nor into the future', async () => {
    const letterId = await silent();
    const refusal = (step: object) => takeStep(one.a.actor, { ...complaint(letterId), ...sent, ...step });
    expect(await refusal({ toId: one.body('ru.mod') })).toEqual({ ok: false, reason: 'not_in_list', field: 'toId' });
    expect(await refusal({ sentOn: day('2026-10-01') })).toEqual({ ok: false, reason: 'before_letter', field: 'sentOn' });
    expect(await refusal({ sentOn: day('2026-11-24') })).toEqual({ ok: false, reason: 'in_future', field: 'sentOn' });
    expect(await refusal({ rung: 'repeat' })).toEqual({ ok: false, reason: 'changed_meanwhile' });
    expect(await refusal({ rung: 'no-such-step' })).toEqual({ ok: false, reason: 'changed_meanwhile' });
  });
});

describe('the day it was sent', () => {
  /** Registered on 24 July, due on 23 August: the last day to complain is Sunday 22 November, yesterday. */
  const past = async () => {
    const letterId = await logged('ru.mod', { sentOn: '2026-07-24' });
    must(await logReply(one.a.actor, replyTo(letterId, 'registration', '2026-07-24', { number: 'П-1' })));
    return letterId;
  };
  it('counts, not the day it is noted: sent on its last day it is taken the day after', async () => {
    const letterId = await past();
    expect(await open(letterId)).not.toContain('prosecutor-559');
    const { step } = await ladder(letterId, { code: 'prosecutor-559' });
    expect(step).toMatchObject({ pastOn: '2026-11-22', addressee: { chosen: { code: 'ru.military-prosecutor' } } });
    expect(await takeStep(one.a.actor, { ...complaint(letterId), ...sent })).toEqual({ ok: false, reason: 'changed_meanwhile' });
    const done = must(await takeStep(one.a.actor, { ...complaint(letterId), ...sent, sentOn: day('2026-11-22') }));
    const { found } = await ladder(done.letterId);
    // Of the 22nd: 91 days after the 23rd of August.
    expect(found.letter.text).toContain('превышен на 91 день');
  });
  it('before the step was open is no day of it', async () => {
    const letterId = await silent();
    const early = { letterId, rung: 'reminder', toId: one.body('ru.mod'), channel: 'portal' as const, sentOn: day('2026-11-10') };
    expect(await takeStep(one.a.actor, early)).toEqual({ ok: false, reason: 'not_open_then', field: 'sentOn' });
  });
});

describe('facts on file', () => {
  it('an end of correspondence on one letter closes the same letter on another of that topic', async () => {
    const [first, second] = [await logged('ru.duma', { sentOn: '2026-09-01' }), await logged('ru.duma', { sentOn: '2026-09-02' })];
    must(await logReply(one.a.actor, replyTo(second, 'boilerplate', '2026-10-01')));
    expect(await open(second)).toContain('repeat');
    must(await logReply(one.a.actor, replyTo(first, 'terminated', '2026-10-05')));
    expect(await open(second)).not.toContain('repeat');
    expect((await ladder(second)).ladder.closed).toMatchObject([{ rung: { code: 'repeat' }, why: 'ended' }]);
    expect(await takeStep(one.a.actor, { letterId: second, rung: 'repeat', toId: one.body('ru.duma'), ...sent })).toMatchObject({
      ok: false,
    });
    const { step } = await ladder(first, { code: 'other-body' });
    expect(step?.addressee.offered.length).toBeGreaterThan(0);
    expect(step?.addressee.offered.map(({ id }) => id)).not.toContain(one.body('ru.duma'));
  });

  it('a complaint passed to the body it complains of goes to the superior prosecutor', async () => {
    const childId = must(await takeStep(one.a.actor, { ...complaint(await silent()), ...sent })).letterId;
    must(await logReply(one.a.actor, replyTo(childId, 'forwarded', '2026-11-23', { forwardedToId: one.body('ru.mod') })));
    const { step } = await ladder(childId);
    expect(step?.rung.code).toBe('superior-prosecutor');
    // The one that passed it on is a prosecutor: its superior.
    expect(step?.addressee.chosen?.code).toBe('ru.prosecutor-general');
    const text = step?.paper ? paperText(step.paper) : '';
    expect(text).toContain('обжалуются действия (бездействие) органа: Министерство обороны Российской Федерации.');
    expect(text).toContain('23.11.2026 Главная военная прокуратура передаёт обращение на рассмотрение этому же органу.');
    // The letter the complaint is about, and the number it had, are enclosed too.
    expect(step?.paper?.exhibits.map((each) => each.replace(/ \(.*/, ''))).toEqual([
      'копия обращения от 16.10.2026',
      'подтверждение отправки через портал от 16.10.2026',
      'уведомление о регистрации от 20.10.2026 № УГ-34',
      'копия обращения от 23.11.2026',
      'подтверждение отправки через портал от 23.11.2026',
      'уведомление о пересылке, поступило 23.11.2026',
    ]);
    const again = { letterId: childId, rung: 'superior-prosecutor', ...sent };
    for (const code of ['ru.mod', 'ru.military-prosecutor'])
      expect(await takeStep(one.a.actor, { ...again, toId: one.body(code) })).toMatchObject({ reason: 'not_in_list' });
  });

  it('a late notice of extension takes no step away', async () => {
    const letterId = await logged('ru.mod', { sentOn: '2026-09-01' });
    must(await logReply(one.a.actor, replyTo(letterId, 'registration', '2026-09-01', { number: 'Л-1' })));
    must(await logReply(one.a.actor, replyTo(letterId, 'extension', '2026-10-14')));
    const { step, facts } = await ladder(letterId, { code: 'prosecutor-559' });
    expect(facts).toMatchObject({ answerByOn: '2026-10-01', lateExtensionOn: '2026-10-14' });
    expect(step?.lastOn).toBe('2026-12-31');
    const text = step?.paper ? paperText(step.paper) : '';
    expect(text).toContain('истёк 01.10.2026');
    expect(text).toContain('Уведомление о продлении от 14.10.2026 сделано после его истечения');
  });

  it('somebody missing: each step has a letter and a body', async () => {
    const letterId = await logged('ru.mod', { category: 'missing' });
    const to = async (code: string) => (await ladder(letterId, { code })).step;
    expect((await to('missing-line'))?.addressee.chosen?.code).toBe('ru.mod');
    expect((await to('missing-fund'))?.addressee.chosen?.code).toBe('ru.region.RU-PER.fund');
    expect((await to('missing-commissariat'))?.addressee.offered.map(({ code }) => code)).toContain('ru.region.RU-PER.commissariat');
    expect((await to('missing-line'))?.paper?.title).toMatch(/^Заявление о розыске/);
  });

  it('a region’s body is complained of to the region’s prosecutor', async () => {
    const { step } = await ladder(await silent('ru.region.RU-PER.governor'), { code: 'prosecutor-559' });
    expect(step?.addressee.chosen?.code).toBe('ru.region.RU-PER.prosecutor');
  });

  it('also where the case is in another region: by the body’s own', async () => {
    const { step } = await ladder(await silent('ru.region.RU-SVE.governor'), { code: 'prosecutor-559' });
    expect(step?.addressee.chosen?.code).toBe('ru.region.RU-SVE.prosecutor');
  });

  it('an e-mail has one step: to send it again, to the same body', async () => {
    const letterId = await logged('ru.mod', { sentOn: '2026-11-02', channel: 'email' });
    const { step } = await ladder(letterId);
    expect(step?.rung.code).toBe('resend');
    expect(step?.addressee.chosen?.code).toBe('ru.mod');
  });
});

describe('who may', () => {
  it('nobody outside the case sees or takes a step', async () => {
    const letterId = await silent();
    expect(await readLadder(one.b.actor, letterId)).toBeNull();
    expect(await takeStep(one.b.actor, { ...complaint(letterId), ...sent })).toEqual({ ok: false, reason: 'not_found' });
    expect(await readLadder(one.organizer, letterId)).not.toBeNull();
    const count = await withScope(one.b.actor, ({ db: seen }) => seen.letter.count({ where: { campaignId: one.id, parentId: letterId } }));
    expect(count).toBe(0);
  });
});
