import { beforeAll, describe, expect, it } from 'vitest';
import { dueLines } from '@/components/timeline/due-lines';
import { readFacts } from '@/lib/advice/read-facts';
import { withScope } from '@/lib/auth/with-scope';
import { logLetter } from '@/lib/letter/log-letter';
import { readCircles } from '@/lib/letter/read-circles';
import { logReply } from '@/lib/reply/log-reply';
import { papersSent } from '@/lib/reply/papers-sent';
import { calendarDate as on } from '@/lib/time/calendar-date';
import { dateNotes } from '@/lib/timeline/date-notes';
import { readLetter } from '@/lib/timeline/read-letter';
import { words } from '@/lib/words/words';
import { type Campaign, letterTo, replyTo, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { hopRows, letterRow } from '../support/letters';
import { must } from '../support/must';

// A letter lies with two bodies: the earlier stay goes on writing, or passes the letter on a second time.
const db = testDatabase();
const [COMMISSARIAT, APPEALS] = ['ru.region.RU-PER.commissariat', 'ru.mod.appeals'];
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

type More = Parameters<typeof replyTo>[3];
/** Sent to the ministry on 1 September, registered on the 3rd, and passed to the commissariat on the 8th. */
async function passedOn(): Promise<{ letterId: string; stays: () => Promise<{ id: string }[]> }> {
  const { letterId } = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-09-01' })));
  await came(letterId, 'registration', '2026-09-03');
  await came(letterId, 'forwarded', '2026-09-08', { forwardedToId: one.body(COMMISSARIAT) });
  return { letterId, stays: async () => (await db.admin.query('SELECT id FROM hop WHERE letter_id = $1 ORDER BY step', [letterId])).rows };
}
const came = async (letterId: string, kind: string, day: string, more: More = {}) =>
  must(await logReply(one.a.actor, replyTo(letterId, kind, day, more)));
const stay = async (of: { stays: () => Promise<{ id: string }[]> }, step: number) => (await of.stays())[step - 1]?.id ?? '';
const read = async (letterId: string) => {
  const found = await readLetter(one.a.actor, letterId);
  if (!found) throw new Error('No letter.');
  return found;
};

describe('an earlier stay writes when the letter is elsewhere', () => {
  it('its request for papers stops nobody’s clock: the body the letter is at is late all the same', async () => {
    const letter = await passedOn();
    const { letterId } = letter;
    await came(letterId, 'asks_for_papers', '2026-09-20', { hopId: await stay(letter, 1) });
    expect(await letterRow(db.admin, letterId)).toMatchObject({ state: 'sent' });
    expect((await read(letterId)).letter.standing).toBe('long_late');
    expect(await papersSent(one.a.actor, letterId, undefined, on('2026-10-20'))).toMatchObject({ reason: 'changed_meanwhile' });
  });

  it('its late answer does not end the pause of the body that waits for papers', async () => {
    const letter = await passedOn();
    const { letterId } = letter;
    await came(letterId, 'asks_for_papers', '2026-09-20');
    await came(letterId, 'promise', '2026-09-25', { hopId: await stay(letter, 1) });
    expect(await letterRow(db.admin, letterId)).toMatchObject({ state: 'awaiting_us', answered: null });
    must(await papersSent(one.a.actor, letterId, undefined, on('2026-09-30')));
    expect(await hopRows(db.admin, letterId)).toMatchObject([{ paused: 0 }, { paused: 10 }]);
  });

  it('nor does its second forwarding: the papers are still owed to the body that asked, and pause its clock', async () => {
    const letter = await passedOn();
    const { letterId } = letter;
    await came(letterId, 'asks_for_papers', '2026-09-20');
    await came(letterId, 'forwarded', '2026-09-24', { hopId: await stay(letter, 1), forwardedToId: one.body(APPEALS) });
    expect(await letterRow(db.admin, letterId)).toMatchObject({ state: 'awaiting_us', at: one.body(APPEALS) });
    must(await papersSent(one.a.actor, letterId, undefined, on('2026-09-30')));
    expect(await hopRows(db.admin, letterId)).toMatchObject([{ paused: 0 }, { paused: 10 }, { paused: 0 }]);
    expect(await letterRow(db.admin, letterId)).toMatchObject({ state: 'sent' });
  });

  it('the answer of the body that asked ends the wait', async () => {
    const { letterId } = await passedOn();
    await came(letterId, 'asks_for_papers', '2026-09-20');
    await came(letterId, 'refusal', '2026-09-25');
    expect(await letterRow(db.admin, letterId)).toMatchObject({ state: 'sent', answered: '2026-09-25' });
  });
});

describe('one body passes a letter on to two', () => {
  const twice = async (day = '2026-09-24') => {
    const letter = await passedOn();
    await came(letter.letterId, 'forwarded', day, { hopId: await stay(letter, 1), forwardedToId: one.body(APPEALS) });
    return letter;
  };

  it('both stays are from it; it left on its first notice, and the letter’s row has the days of the latest', async () => {
    const { letterId } = await twice();
    const stays = await hopRows(db.admin, letterId);
    expect(stays).toMatchObject([
      { step: 1, from: null, left: '2026-09-08' },
      { step: 2, from: 1, left: null },
      { step: 3, from: 1, left: null, arrived: '2026-09-24' },
    ]);
    expect(await letterRow(db.admin, letterId)).toMatchObject({
      at: one.body(APPEALS),
      answerBy: stays[2].answerBy,
      hops: 3,
      looped: false,
    });
    // A notice found later and dated earlier is the first one.
    const late = await twice('2026-09-05');
    expect((await hopRows(db.admin, late.letterId))[0]).toMatchObject({ left: '2026-09-05' });
  });

  it('the late forwarding is the first body’s, and the second is accused of nothing', async () => {
    const letter = await twice();
    await came(letter.letterId, 'registration', '2026-09-23', { hopId: await stay(letter, 2) });
    const facts = await withScope(one.a.actor, (scope) => readFacts(scope, [letter.letterId]));
    expect(facts.get(letter.letterId)).toMatchObject({
      before: { id: one.body('ru.mod') },
      forwardedLate: { byOn: '2026-09-10', onDay: '2026-09-24' },
    });
  });

  it('the silence of the body it was passed to first stays on the timeline', async () => {
    const { letterId } = await twice();
    const { letter, today } = await read(letterId);
    const [, first] = letter.hops;
    const lines = dueLines({ w: words('en'), letter, today, at: undefined }).filter(({ id }) => id.endsWith(first?.id ?? '?'));
    expect(lines.map(({ id, tone, waitEndedOn }) => [id.split('-')[0], tone, waitEndedOn])).toEqual([
      ['number', 'due', null],
      ['due', 'due', null],
      ['safe', 'late', null],
    ]);
  });

  it('is no circle, though one of the two sends it to the other; back at the first it is', async () => {
    const letter = await twice();
    await came(letter.letterId, 'forwarded', '2026-10-01', { forwardedToId: one.body(COMMISSARIAT) });
    expect(await letterRow(db.admin, letter.letterId)).toMatchObject({ looped: false, hops: 4 });
    await came(letter.letterId, 'forwarded', '2026-10-06', { hopId: await stay(letter, 2), forwardedToId: one.body('ru.mod') });
    expect(await letterRow(db.admin, letter.letterId)).toMatchObject({ looped: true });
    const { circles } = await readCircles(one.organizer, { circle: '', about: '' });
    expect(circles.map(({ bodies, shortestDays }) => [[...bodies].sort(), shortestDays])).toEqual([
      [[one.body('ru.mod'), one.body(COMMISSARIAT)].sort(), 35],
    ]);
  });
});

describe('a notice from before the letter came', () => {
  it('received before is refused, dated before is pointed out, and the next stay begins when it came', async () => {
    const { letterId } = await passedOn();
    const early = (receivedOn: string, datedOn: string) =>
      logReply(one.a.actor, replyTo(letterId, 'forwarded', receivedOn, { datedOn, forwardedToId: one.body(APPEALS) }));
    expect(await early('2026-09-07', '2026-09-07')).toEqual({ ok: false, reason: 'before_arrival', field: 'receivedOn' });
    must(await early('2026-09-14', '2026-09-07'));
    expect((await hopRows(db.admin, letterId))[2]).toMatchObject({ arrived: '2026-09-14', from: 2 });
    const { law, letter } = await read(letterId);
    expect(dateNotes(law, letter).map(({ code }) => code)).toContain('dated_before_arrival');
  });
});

describe('a body that answers after it passed the letter on', () => {
  it('was waited for until it passed it on, and not until its answer', async () => {
    const letter = await passedOn();
    await came(letter.letterId, 'promise', '2026-10-20', { hopId: await stay(letter, 1) });
    expect((await read(letter.letterId)).letter.hops[0]).toMatchObject({ answeredOn: '2026-10-20', endedOn: '2026-09-08' });
    const early = await passedOn();
    await came(early.letterId, 'promise', '2026-09-05', { hopId: await stay(early, 1) });
    expect((await read(early.letterId)).letter.hops[0]).toMatchObject({ endedOn: '2026-09-05' });
  });
});
