import { beforeAll, describe, expect, it } from 'vitest';
import { sendDraft } from '@/lib/letter/change-state';
import { clarifyLetter } from '@/lib/letter/clarify';
import { logLetter } from '@/lib/letter/log-letter';
import { logReply } from '@/lib/reply/log-reply';
import { papersSent } from '@/lib/reply/papers-sent';
import { calendarDate as on } from '@/lib/time/calendar-date';
import { dateNotes } from '@/lib/timeline/date-notes';
import { explainHop } from '@/lib/timeline/explain-hop';
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

const logged = async (more: Parameters<typeof letterTo>[2] = {}) =>
  must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-11-02', ...more }))).letterId;
const came = async (...args: Parameters<typeof replyTo>) => must(await logReply(one.a.actor, replyTo(...args)));
const read = async (letterId: string) => {
  const found = await readLetter(one.a.actor, letterId);
  if (!found) throw new Error('No letter.');
  return found;
};
const oddities = async (letterId: string) => {
  const { law, letter } = await read(letterId);
  return dateNotes(law, letter).map(({ code }) => code);
};

describe('a draft sent on a day that is said', () => {
  it('has its clocks from that day, and its event on it', async () => {
    const letterId = await logged({ draft: true });
    must(await sendDraft(one.a.actor, { letterId, sentOn: on('2026-11-20') }));
    expect(await letterRow(db.admin, letterId)).toMatchObject({ sent: '2026-11-20', registerBy: '2026-11-23', answerBy: '2026-12-23' });
    const { rows } = await db.admin.query("SELECT on_day::text AS day FROM event WHERE letter_id = $1 AND kind = 'letter_sent'", [
      letterId,
    ]);
    expect(rows).toEqual([{ day: '2026-11-20' }]);
  });

  it('not tomorrow, not before the letter it follows up; before it was written here, gladly', async () => {
    const parentId = await logged({ sentOn: '2026-11-10' });
    const letterId = await logged({ draft: true, parentId });
    const refused = async (day: string) => await sendDraft(one.a.actor, { letterId, sentOn: on(day) });
    expect(await refused('2026-11-24')).toEqual({ ok: false, reason: 'in_future', field: 'sentOn' });
    expect(await refused('2026-11-01')).toEqual({ ok: false, reason: 'before_parent', field: 'sentOn' });
    expect(await refused('2026-11-09')).toEqual({ ok: false, reason: 'before_parent', field: 'sentOn' });
    expect(await letterRow(db.admin, letterId)).toMatchObject({ state: 'draft' });
    must(await sendDraft(one.a.actor, { letterId, sentOn: on('2026-11-10') }));
  });
});

describe('papers sent on a day that is said', () => {
  it('let the clock run from that day: it stood for as long, and no longer', async () => {
    const letterId = await logged();
    await came(letterId, 'asks_for_papers', '2026-11-13');
    expect(await papersSent(one.a.actor, letterId, undefined, on('2026-11-12'))).toEqual({
      ok: false,
      reason: 'before_request',
      field: 'sentOn',
    });
    expect(await papersSent(one.a.actor, letterId, undefined, on('2026-11-24'))).toMatchObject({ reason: 'in_future', field: 'sentOn' });
    must(await papersSent(one.a.actor, letterId, undefined, on('2026-11-18')));
    // By 5 December, and five days: Thursday the 10th.
    expect(await letterRow(db.admin, letterId)).toMatchObject({ state: 'sent', answerBy: '2026-12-10', answerSafe: '2026-12-10' });
    expect(await hopRows(db.admin, letterId)).toMatchObject([{ paused: 5 }]);
  });

  it('a paper letter keeps the post’s days after a pause', async () => {
    const letterId = await logged({ channel: 'post' });
    // 2 November + 7 + 3 + 30 = 12 December; safe: the 14th, and seven days of post.
    expect(await letterRow(db.admin, letterId)).toMatchObject({ answerBy: '2026-12-12', answerSafe: '2026-12-21' });
    await came(letterId, 'asks_for_papers', '2026-11-13');
    must(await papersSent(one.a.actor, letterId, undefined, on('2026-11-23')));
    // Ten days more: Tuesday 22 December, and seven of post: the 29th.
    expect(await letterRow(db.admin, letterId)).toMatchObject({ answerBy: '2026-12-22', answerSafe: '2026-12-29' });
  });
});

describe('an extension', () => {
  it('is given once: a second notice is kept and moves nothing', async () => {
    const letterId = await logged({ sentOn: '2026-10-12' });
    await came(letterId, 'registration', '2026-10-14');
    await came(letterId, 'extension', '2026-11-12', { extendedToOn: '2026-11-20' });
    const second = await came(letterId, 'extension', '2026-11-19', { extendedToOn: '2026-12-30', number: '9/9' });
    expect(await letterRow(db.admin, letterId)).toMatchObject({ answerBy: '2026-11-20', extended: true });
    const { letter, law } = await read(letterId);
    expect(letter.replies).toHaveLength(2 + 1);
    expect(dateNotes(law, letter)).toMatchObject([{ code: 'second_extension', replyId: second.replyId }]);
  });

  it('announced after the term is pointed out; by its notice the day explains itself', async () => {
    const letterId = await logged({ sentOn: '2026-10-01' });
    await came(letterId, 'registration', '2026-10-05');
    // Due Wednesday 4 November, National Unity Day; safe on the 5th.
    await came(letterId, 'extension', '2026-11-09', { number: '5/5', text: 'В связи с проверкой' });
    expect(await oddities(letterId)).toEqual(['extension_after_term']);
    const { letter, law } = await read(letterId);
    const hop = letter.hops[0];
    if (!hop) throw new Error('No hop.');
    expect(explainHop(law, letter, hop, 'answer')?.extended).toMatchObject({
      fromOn: '2026-11-04',
      toOn: '2026-12-04',
      notice: { number: '5/5', noticeOn: '2026-11-09' },
    });
  });
});

describe('an extension that names no day', () => {
  it('is all that the law allows, and counted anew when the registration is learned, or papers are owed', async () => {
    const letterId = await logged({ sentOn: '2026-10-01' });
    // Sent 1 October + 3 + 30 = 3 November, + 30 = 3 December; the latest registration is Monday the 5th: 5 November, and thirty days.
    await came(letterId, 'extension', '2026-10-30');
    expect((await hopRows(db.admin, letterId))[0]).toMatchObject({ extended: true, extendedTo: null, answerBy: '2026-12-03' });
    await came(letterId, 'registration', '2026-11-02', { datedOn: '2026-10-02' });
    // Registered on the 2nd: Sunday 1 November and thirty; safe from Monday the 2nd.
    expect(await letterRow(db.admin, letterId)).toMatchObject({ answerBy: '2026-12-01', answerSafe: '2026-12-02', extended: true });
    await came(letterId, 'asks_for_papers', '2026-11-10');
    must(await papersSent(one.a.actor, letterId, undefined, on('2026-11-15')));
    expect(await letterRow(db.admin, letterId)).toMatchObject({ answerBy: '2026-12-06' });
    const { letter, law } = await read(letterId);
    const [hop] = letter.hops;
    expect(hop && explainHop(law, letter, hop, 'answer')).toMatchObject({ statutoryOn: '2026-12-06', safeOn: hop?.answerSafeOn });
  });

  it('is the earliest notice, whichever was logged first: clock, page and checks agree', async () => {
    const inOrder = async (...days: [string, string][]) => {
      const letterId = await logged({ sentOn: '2026-10-12' });
      await came(letterId, 'registration', '2026-10-14');
      for (const [receivedOn, extendedToOn] of days) await came(letterId, 'extension', receivedOn, { extendedToOn, number: receivedOn });
      const { letter, law } = await read(letterId);
      const [hop] = letter.hops;
      return {
        by: (await letterRow(db.admin, letterId)).answerBy,
        said: hop && explainHop(law, letter, hop, 'answer')?.extended?.notice?.number,
        second: dateNotes(law, letter).map(({ code, replyId }) => [code, letter.replies.find(({ id }) => id === replyId)?.number]),
      };
    };
    const [first, second] = [
      ['2026-11-10', '2026-11-25'],
      ['2026-11-12', '2026-12-10'],
    ] as [string, string][];
    const wanted = { by: '2026-11-25', said: '2026-11-10', second: [['second_extension', '2026-11-12']] };
    if (!first || !second) throw new Error('Two notices.');
    expect(await inOrder(first, second)).toEqual(wanted);
    expect(await inOrder(second, first)).toEqual(wanted);
  });
});

describe('a second registration', () => {
  it('of another day moves nothing and is pointed out; an earlier one found later counts', async () => {
    const letterId = await logged();
    await came(letterId, 'registration', '2026-11-05', { number: '1' });
    const { replyId } = await came(letterId, 'registration', '2026-11-12', { number: '2' });
    expect(await letterRow(db.admin, letterId)).toMatchObject({ registered: '2026-11-05', answerBy: '2026-12-05' });
    const { letter, law } = await read(letterId);
    expect(letter.hops[0]).toMatchObject({ number: '1' });
    expect(dateNotes(law, letter)).toMatchObject([{ code: 'second_registration', replyId }]);
    expect(await eventsOf(db.admin, letterId)).toEqual(['letter_sent', 'letter_registered', 'reply_received', 'reply_received']);
    await came(letterId, 'registration', '2026-11-20', { datedOn: '2026-11-03', number: '3' });
    expect(await letterRow(db.admin, letterId)).toMatchObject({ registered: '2026-11-03', answerBy: '2026-12-03' });
    expect((await read(letterId)).letter.hops[0]).toMatchObject({ number: '3' });
  });

  it('gives its number where the first had none', async () => {
    const letterId = await logged();
    await came(letterId, 'registration', '2026-11-05');
    await came(letterId, 'registration', '2026-11-12', { number: '2' });
    expect((await read(letterId)).letter.hops[0]).toMatchObject({ number: '2', registeredOn: '2026-11-05' });
  });
});

describe('pauses', () => {
  it('a request of the day of the last sending is not counted twice; one logged late is counted', async () => {
    const letterId = await logged();
    await came(letterId, 'asks_for_papers', '2026-11-06');
    await came(letterId, 'asks_for_papers', '2026-11-10');
    must(await papersSent(one.a.actor, letterId, undefined, on('2026-11-10')));
    await came(letterId, 'asks_for_papers', '2026-11-13');
    must(await papersSent(one.a.actor, letterId, undefined, on('2026-11-16')));
    expect(await hopRows(db.admin, letterId)).toMatchObject([{ paused: 4 + 3 }]);
    // Received on the 12th, logged when the papers of the 16th were away: it waits for the next.
    await came(letterId, 'asks_for_papers', '2026-11-12');
    must(await papersSent(one.a.actor, letterId, undefined, on('2026-11-20')));
    expect(await hopRows(db.admin, letterId)).toMatchObject([{ paused: 4 + 8 }]);
  });
});

describe('a paper that bears an impossible day', () => {
  it('is kept as printed and pointed out; the clock runs from the day it came', async () => {
    const letterId = await logged();
    await came(letterId, 'registration', '2026-11-10', { datedOn: '2026-11-01', number: '1' });
    expect(await letterRow(db.admin, letterId)).toMatchObject({ registered: '2026-11-10', answerBy: '2026-12-10' });
    expect((await read(letterId)).letter.replies[0]).toMatchObject({ datedOn: '2026-11-01' });
    expect(await oddities(letterId)).toEqual(['registered_before_sent']);
  });

  it('and so is a forwarding, and a postmark', async () => {
    const letterId = await logged();
    await came(letterId, 'forwarded', '2026-11-10', { datedOn: '2026-11-01', forwardedToId: one.body(COMMISSARIAT) });
    expect((await hopRows(db.admin, letterId))[1]).toMatchObject({ arrived: '2026-11-10' });
    await came(letterId, 'refusal', '2026-11-20', { datedOn: '2026-11-12', postmarkedOn: on('2026-11-21') });
    expect(await oddities(letterId)).toEqual(['dated_before_letter', 'dated_day_off', 'postmark_after_receipt', 'posted_late']);
    const tomorrow = replyTo(letterId, 'refusal', '2026-11-20', { postmarkedOn: on('2026-11-24') });
    expect(await logReply(one.a.actor, tomorrow)).toEqual({ ok: false, reason: 'in_future', field: 'postmarkedOn' });
  });
});

describe('e-mail after 30.03.2025', () => {
  it('has no clock, nor where it is passed on to, numbered or not', async () => {
    const letterId = await logged({ channel: 'email' });
    await came(letterId, 'registration', '2026-11-05', { number: '3' });
    await came(letterId, 'forwarded', '2026-11-10', { forwardedToId: one.body(COMMISSARIAT) });
    const none = { clock: 'none', registerBy: null, answerBy: null, answerSafe: null };
    expect(await hopRows(db.admin, letterId)).toMatchObject([none, none]);
    expect((await read(letterId)).letter.standing).toBe('no_clock');
  });
});

describe('what became known later', () => {
  it('the day of delivery counts the first stay anew, with its event', async () => {
    const letterId = await logged({ channel: 'post' });
    must(await clarifyLetter(one.a.actor, { letterId, deliveredOn: on('2026-11-05') }));
    // 5 November + 3 = the 8th, a Sunday; + 30 from it = 8 December.
    expect(await letterRow(db.admin, letterId)).toMatchObject({
      registerBy: '2026-11-08',
      registerSafe: '2026-11-09',
      answerBy: '2026-12-08',
    });
    expect((await read(letterId)).letter.hops[0]).toMatchObject({ deliveredOn: '2026-11-05' });
    expect(await eventsOf(db.admin, letterId)).toEqual(['letter_sent', 'letter_delivered']);
    // The same again changes nothing; taken back, it is an assumption again.
    must(await clarifyLetter(one.a.actor, { letterId, deliveredOn: on('2026-11-05') }));
    expect(await eventsOf(db.admin, letterId)).toHaveLength(2);
    must(await clarifyLetter(one.organizer, { letterId, deliveredOn: null }));
    expect(await letterRow(db.admin, letterId)).toMatchObject({ answerBy: '2026-12-12' });
  });

  it('leaves the days of the body it was passed on to alone', async () => {
    const letterId = await logged({ channel: 'post' });
    await came(letterId, 'forwarded', '2026-11-16', { forwardedToId: one.body(COMMISSARIAT) });
    const before = await letterRow(db.admin, letterId);
    must(await clarifyLetter(one.a.actor, { letterId, deliveredOn: on('2026-11-05') }));
    expect(await letterRow(db.admin, letterId)).toEqual(before);
    expect((await hopRows(db.admin, letterId))[0]).toMatchObject({ answerBy: '2026-12-08' });
  });

  it('nothing is delivered tomorrow, or before it was sent', async () => {
    const letterId = await logged();
    const refused = (day: string) => clarifyLetter(one.a.actor, { letterId, deliveredOn: on(day) });
    expect(await refused('2026-11-24')).toEqual({ ok: false, reason: 'in_future', field: 'deliveredOn' });
    expect(await refused('2026-11-01')).toEqual({ ok: false, reason: 'before_letter', field: 'deliveredOn' });
    const typed = letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-11-02', deliveredOn: on('2026-11-01') });
    expect(await logLetter(one.a.actor, typed)).toEqual({ ok: false, reason: 'before_letter', field: 'deliveredOn' });
  });

  it('the body complained of is noted, and a forwarding to it is seen', async () => {
    const letterId = await logged();
    const aboutId = one.body(COMMISSARIAT);
    must(await clarifyLetter(one.organizer, { letterId, aboutId }));
    expect((await read(letterId)).letter).toMatchObject({ aboutId, about: { ru: expect.stringContaining('комиссариат') } });
    expect(await clarifyLetter(one.organizer, { letterId, aboutId: crypto.randomUUID() })).toMatchObject({ reason: 'not_in_list' });
    must(await clarifyLetter(one.organizer, { letterId, aboutId: null }));
    expect(await eventsOf(db.admin, letterId)).toEqual(['letter_sent', 'letter_about', 'letter_about']);
  });
});
