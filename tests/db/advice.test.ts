import { beforeAll, describe, expect, it } from 'vitest';
import { readLadder } from '@/lib/advice/read-ladder';
import { draftStep, takeStep } from '@/lib/advice/take-step';
import { withScope } from '@/lib/auth/with-scope';
import { withdrawLetter } from '@/lib/letter/change-state';
import { logLetter } from '@/lib/letter/log-letter';
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
  });

  it('a region’s body is complained of to the region’s prosecutor', async () => {
    const { step } = await ladder(await silent('ru.region.RU-PER.governor'), { code: 'prosecutor-559' });
    expect(step?.addressee.chosen?.code).toBe('ru.region.RU-PER.prosecutor');
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
