import { beforeAll, describe, expect, it } from 'vitest';
import { logLetter } from '@/lib/letter/log-letter';
import { classifyReply } from '@/lib/reply/classify';
import { REPLY_KINDS } from '@/lib/reply/kinds';
import { logReply } from '@/lib/reply/log-reply';
import { papersSent } from '@/lib/reply/papers-sent';
import { readLetter } from '@/lib/timeline/read-letter';
import { type Campaign, letterTo, replyTo, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { eventsOf, hopRows, letterRow } from '../support/letters';
import { must } from '../support/must';

const db = testDatabase();
const COMMISSARIAT = 'ru.region.RU-PER.commissariat';
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

const sentOn = async (day: string) =>
  must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: day }))).letterId;
const came = async (...args: Parameters<typeof replyTo>) => must(await logReply(one.a.actor, replyTo(...args)));

describe.each(REPLY_KINDS.map((kind) => [kind.code, kind] as const))('a reply of the kind %s', (code, kind) => {
  it('is filed with its reading, its event, and what the kind does', async () => {
    const letterId = await sentOn('2026-11-02');
    const { replyId } = await came(letterId, code, '2026-11-20', {
      text: 'Текст ответа',
      number: '12-34/А',
      forwardedToId: kind.effect === 'forwards' ? one.body(COMMISSARIAT) : null,
    });
    const row = await letterRow(db.admin, letterId);
    expect(row.answered).toBe(kind.answers ? '2026-11-20' : null);
    expect(row.answerKind).toBe(kind.answers ? code : null);
    expect(row.state).toBe(kind.effect === 'pauses' ? 'awaiting_us' : 'sent');
    expect(row.registered).toBe(kind.effect === 'registers' ? '2026-11-20' : null);
    expect(row.extended).toBe(kind.effect === 'extends');
    expect(row.hops).toBe(kind.effect === 'forwards' ? 2 : 1);
    const { rows } = await db.admin.query('SELECT kind, read_by FROM reading WHERE reply_id = $1', [replyId]);
    expect(rows).toEqual([{ kind: code, read_by: one.a.actor.memberId }]);
    const also = { registers: ['letter_registered'], forwards: ['letter_forwarded'], extends: [], pauses: [], none: [] }[kind.effect];
    expect((await eventsOf(db.admin, letterId)).sort()).toEqual(['letter_sent', 'reply_received', ...also].sort());
    expect((await readLetter(one.a.actor, letterId))?.letter.replies).toMatchObject([
      { id: replyId, text: 'Текст ответа', number: '12-34/А' },
    ]);
  });
});

describe('a registration', () => {
  it('starts the answer clock at its own day', async () => {
    const letterId = await sentOn('2026-11-02');
    // Not yet registered: 2 November + 3 = the 5th; + 30 = Saturday 5 December, safe on Monday the 7th.
    expect(await letterRow(db.admin, letterId)).toMatchObject({ clock: 'estimated', answerBy: '2026-12-05', answerSafe: '2026-12-07' });
    // Registered on Monday 9 November: + 30 = Wednesday 9 December.
    await came(letterId, 'registration', '2026-11-10', { datedOn: '2026-11-09', number: '7/1' });
    expect(await letterRow(db.admin, letterId)).toMatchObject({
      clock: 'running',
      registered: '2026-11-09',
      answerBy: '2026-12-09',
      answerSafe: '2026-12-09',
    });
  });

  it('that came before the letter was sent is refused', async () => {
    const letterId = await sentOn('2026-11-02');
    expect(await logReply(one.a.actor, replyTo(letterId, 'registration', '2026-11-01', { datedOn: '2026-11-01' }))).toEqual({
      ok: false,
      reason: 'before_letter',
      field: 'receivedOn',
    });
    expect(await eventsOf(db.admin, letterId)).toEqual(['letter_sent']);
  });

  it('finds the same number however it is written', async () => {
    const letterId = await sentOn('2026-11-02');
    await came(letterId, 'registration', '2026-11-10', { number: 'A-7 / 19б' });
    await came(letterId, 'automatic', '2026-11-11', { number: 'а7/19Б' });
    const { rows } = await db.admin.query('SELECT DISTINCT number_digest FROM reply WHERE letter_id = $1', [letterId]);
    expect(rows).toHaveLength(1);
  });
});

describe('a forwarding', () => {
  it('opens a stay with a clock of its own, and marks a loop', async () => {
    const letterId = await sentOn('2026-11-02');
    // The notice of Monday 16 November: registered by the 19th, answered by Saturday 19 December, safe on the 21st.
    await came(letterId, 'forwarded', '2026-11-18', { datedOn: '2026-11-16', forwardedToId: one.body(COMMISSARIAT) });
    expect(await hopRows(db.admin, letterId)).toMatchObject([
      { step: 1, at: one.body('ru.mod'), left: '2026-11-16', answerBy: '2026-12-05' },
      {
        step: 2,
        at: one.body(COMMISSARIAT),
        arrived: '2026-11-16',
        left: null,
        registerBy: '2026-11-19',
        answerBy: '2026-12-19',
        answerSafe: '2026-12-21',
      },
    ]);
    expect(await letterRow(db.admin, letterId)).toMatchObject({
      at: one.body(COMMISSARIAT),
      answerSafe: '2026-12-21',
      answered: null,
      looped: false,
    });
    // Back to where it began, on the 20th: 20 + 3 = the 23rd; + 30 = Wednesday 23 December.
    await came(letterId, 'forwarded', '2026-11-20', { forwardedToId: one.body('ru.mod') });
    expect(await letterRow(db.admin, letterId)).toMatchObject({ hops: 3, looped: true, answerBy: '2026-12-23', answerSafe: '2026-12-23' });
  });

  it('an answer stops the clock of the stay it came from, and no other', async () => {
    const letterId = await sentOn('2026-11-02');
    await came(letterId, 'forwarded', '2026-11-18', { forwardedToId: one.body(COMMISSARIAT) });
    const [first, second] = await hopRows(db.admin, letterId);
    await came(letterId, 'boilerplate', '2026-11-19', { hopId: first?.id });
    expect(await letterRow(db.admin, letterId)).toMatchObject({ answered: null, answerKind: 'boilerplate' });
    expect((await readLetter(one.a.actor, letterId))?.letter.standing).toBe('on_time');
    await came(letterId, 'substantive', '2026-11-22', { hopId: second?.id });
    expect(await letterRow(db.admin, letterId)).toMatchObject({ answered: '2026-11-22', answerKind: 'substantive' });
  });

  it('to nowhere, or to a body that is not there, is refused', async () => {
    const letterId = await sentOn('2026-11-02');
    expect(await logReply(one.a.actor, replyTo(letterId, 'forwarded', '2026-11-18'))).toMatchObject({
      reason: 'empty',
      field: 'forwardedToId',
    });
    const nowhere = replyTo(letterId, 'forwarded', '2026-11-18', { forwardedToId: crypto.randomUUID() });
    expect(await logReply(one.a.actor, nowhere)).toMatchObject({ reason: 'not_in_list', field: 'forwardedToId' });
    expect(await hopRows(db.admin, letterId)).toHaveLength(1);
  });
});

describe('an extension', () => {
  it('is read as thirty days where no day is named', async () => {
    const letterId = await sentOn('2026-10-12');
    await came(letterId, 'registration', '2026-10-14');
    expect(await letterRow(db.admin, letterId)).toMatchObject({ answerBy: '2026-11-13', answerSafe: '2026-11-13', extended: false });
    // 13 November + 30 = Sunday 13 December; the next working day is Monday the 14th.
    await came(letterId, 'extension', '2026-11-12');
    expect(await letterRow(db.admin, letterId)).toMatchObject({
      answerBy: '2026-12-13',
      answerSafe: '2026-12-14',
      extended: true,
      answered: null,
    });
  });

  it('reaches to the day the notice names, and never back', async () => {
    const letterId = await sentOn('2026-10-12');
    await came(letterId, 'registration', '2026-10-14');
    const back = replyTo(letterId, 'extension', '2026-11-12', { extendedToOn: '2026-11-12' });
    expect(await logReply(one.a.actor, back)).toEqual({ ok: false, reason: 'extension_too_early', field: 'extendedToOn' });
    await came(letterId, 'extension', '2026-11-12', { extendedToOn: '2026-12-01' });
    expect(await letterRow(db.admin, letterId)).toMatchObject({ answerBy: '2026-12-01', answerSafe: '2026-12-01' });
  });
});

describe('papers', () => {
  it('asked for, the clock stands; sent, it runs on, later by the days it stood', async () => {
    const letterId = await sentOn('2026-11-02');
    await came(letterId, 'asks_for_papers', '2026-11-13');
    expect((await readLetter(one.a.actor, letterId))?.letter.standing).toBe('awaiting_us');
    must(await papersSent(one.a.actor, letterId));
    // Ten days, from the 13th to the 23rd: by 5 + 10 = Tuesday 15 December.
    expect(await letterRow(db.admin, letterId)).toMatchObject({ state: 'sent', answerBy: '2026-12-15', answerSafe: '2026-12-15' });
    expect(await hopRows(db.admin, letterId)).toMatchObject([{ paused: 10 }]);
    expect(await eventsOf(db.admin, letterId)).toEqual(['letter_sent', 'reply_received', 'papers_sent']);
    expect(await papersSent(one.a.actor, letterId)).toEqual({ ok: false, reason: 'changed_meanwhile' });
  });

  it('asked for by one body do not hold the clock of the body it is forwarded to', async () => {
    const letterId = await sentOn('2026-11-02');
    await came(letterId, 'asks_for_papers', '2026-11-09');
    await came(letterId, 'forwarded', '2026-11-16', { forwardedToId: one.body(COMMISSARIAT) });
    expect(await letterRow(db.admin, letterId)).toMatchObject({ state: 'sent', registerBy: '2026-11-19', answerBy: '2026-12-19' });
    // The new body's own registration is late, by four days.
    expect((await readLetter(one.a.actor, letterId))?.letter.standing).toBe('registration_late');
  });
});

describe('reading a reply as another kind', () => {
  it('keeps every reading, and the letter follows the newest', async () => {
    const letterId = await sentOn('2026-11-02');
    const { replyId } = await came(letterId, 'promise', '2026-11-20');
    must(await classifyReply(one.organizer, { replyId, kind: 'boilerplate' }));
    must(await classifyReply(one.organizer, { replyId, kind: 'automatic' }));
    const { rows } = await db.admin.query('SELECT kind, read_by FROM reading WHERE reply_id = $1 ORDER BY seq', [replyId]);
    expect(rows).toEqual([
      { kind: 'promise', read_by: one.a.actor.memberId },
      { kind: 'boilerplate', read_by: one.organizer.memberId },
      { kind: 'automatic', read_by: one.organizer.memberId },
    ]);
    // An automatic reply is no answer: the letter waits again.
    expect(await letterRow(db.admin, letterId)).toMatchObject({ answered: null, answerKind: null });
    expect((await eventsOf(db.admin, letterId)).filter((kind) => kind === 'reply_reclassified')).toHaveLength(2);
  });

  it('does not turn what moved a clock into something else', async () => {
    const letterId = await sentOn('2026-11-02');
    const { replyId } = await came(letterId, 'registration', '2026-11-20');
    expect(await classifyReply(one.organizer, { replyId, kind: 'refusal' })).toMatchObject({ ok: false, reason: 'kind_fixed' });
    const other = await came(letterId, 'promise', '2026-11-21');
    expect(await classifyReply(one.organizer, { replyId: other.replyId, kind: 'forwarded' })).toMatchObject({
      ok: false,
      reason: 'kind_fixed',
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['before the letter', '2026-11-01', 'before_letter'],
    ['tomorrow', '2026-11-24', 'in_future'],
  ])('a reply received %s', async (_, on, reason) => {
    const letterId = await sentOn('2026-11-02');
    expect(await logReply(one.a.actor, replyTo(letterId, 'refusal', on))).toEqual({ ok: false, reason, field: 'receivedOn' });
  });

  it('a reply to a letter of which only the month is known may be of that month', async () => {
    const typed = letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-10-01', precision: 'month' });
    const { letterId } = must(await logLetter(one.a.actor, typed));
    await came(letterId, 'refusal', '2026-10-20');
  });
});
