import { beforeAll, describe, expect, it } from 'vitest';
import { logLetter } from '@/lib/letter/log-letter';
import { calendarDate } from '@/lib/time/calendar-date';
import { readLetter } from '@/lib/timeline/read-letter';
import { type Campaign, letterTo, testCampaign } from '../support/campaign';
import { NOON, setTo, testDatabase } from '../support/database';
import { eventsOf, hopRows, letterRow } from '../support/letters';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

describe('a letter through the portal to the Ministry of Defence, sent on Monday 23 November 2026', () => {
  it('has both days of both clocks, as counted by hand on the official calendar', async () => {
    // 23 November + 3 = Thursday the 26th; + 30 = Saturday 26 December; the next working day is Monday the 28th.
    const { letterId } = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'))));
    const days = { registerBy: '2026-11-26', registerSafe: '2026-11-26', answerBy: '2026-12-26', answerSafe: '2026-12-28' };
    expect(await letterRow(db.admin, letterId)).toMatchObject({ ...days, state: 'sent', clock: 'estimated', registered: null, hops: 1 });
    expect(await hopRows(db.admin, letterId)).toMatchObject([{ ...days, step: 1, at: one.body('ru.mod'), arrived: '2026-11-23' }]);
    expect(await eventsOf(db.admin, letterId)).toEqual(['letter_sent']);
  });

  it('is read back with its text, by the family and by an organizer', async () => {
    const { letterId } = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { text: 'Прошу ответить.' })));
    for (const actor of [one.a.actor, one.organizer]) {
      const read = await readLetter(actor, letterId);
      expect(read?.letter).toMatchObject({ text: 'Прошу ответить.', standing: 'on_time', enteredFor: false });
    }
    const { rows } = await db.admin.query("SELECT position(convert_to('Прошу', 'UTF8') in text_sealed) AS at FROM letter WHERE id = $1", [
      letterId,
    ]);
    expect(rows[0].at).toBe(0);
  });
});

describe('what a letter can be', () => {
  it('is entered for a family by an organizer, and that is kept', async () => {
    const { letterId } = must(await logLetter(one.organizer, letterTo(one.a.caseId, one.body('ru.mod'))));
    expect((await readLetter(one.a.actor, letterId))?.letter.enteredFor).toBe(true);
  });

  it('is a draft, whose event says so', async () => {
    const { letterId } = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { draft: true })));
    expect(await letterRow(db.admin, letterId)).toMatchObject({ state: 'draft' });
    expect(await eventsOf(db.admin, letterId)).toEqual(['letter_drafted']);
  });

  it('has no clock by e-mail since 30 March 2025', async () => {
    const { letterId } = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { channel: 'email' })));
    expect(await letterRow(db.admin, letterId)).toMatchObject({ clock: 'none', answerBy: null, registerBy: null });
  });

  it('known by its month is late by the month’s last day, and by e-mail of March 2025 not at all', async () => {
    const month = (day: string) => ({ sentOn: { day: calendarDate(day), precision: 'month' as const } });
    const to = letterTo(one.a.caseId, one.body('ru.mod'));
    const { letterId } = must(await logLetter(one.a.actor, { ...to, ...month('2026-03-01') }));
    const days = { registerBy: '2026-03-04', registerSafe: '2026-04-03', answerBy: '2026-04-03', answerSafe: '2026-05-04' };
    expect(await letterRow(db.admin, letterId)).toMatchObject({ ...days, clock: 'estimated' });
    const mail = must(await logLetter(one.a.actor, { ...to, ...month('2025-03-01'), channel: 'email' }));
    expect(await letterRow(db.admin, mail.letterId)).toMatchObject({ clock: 'none', answerSafe: null });
    expect((await readLetter(one.a.actor, mail.letterId))?.letter.hops[0]?.clockReason).toBe('email-maybe-after-2025-03-30');
  });

  it('by post gets seven days to arrive and its answer seven to come back', async () => {
    // 23 + 7 = 30 November; + 3 = Thursday 3 December; + 30 = Saturday 2 January, in the holidays.
    const { letterId } = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { channel: 'post' })));
    expect(await letterRow(db.admin, letterId)).toMatchObject({
      registerBy: '2026-12-03',
      answerBy: '2027-01-02',
      answerSafe: '2027-01-18',
    });
  });

  it('follows up another letter of the same case', async () => {
    const { letterId } = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { parentId: one.a.letterId })));
    expect((await readLetter(one.a.actor, letterId))?.letter.parentId).toBe(one.a.letterId);
  });
});

describe('what is refused', () => {
  const to = (code = 'ru.mod') => letterTo(one.a.caseId, one.body(code));
  it.each([
    [
      'a day that has not come',
      () => ({ ...to(), ...letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-11-24' }) }),
      { reason: 'in_future', field: 'sentOn' },
    ],
    ['a category the campaign does not have', () => ({ ...to(), category: 'weather' }), { reason: 'not_in_list', field: 'category' }],
    ['a body that does not exist', () => ({ ...to(), toId: crypto.randomUUID() }), { reason: 'not_in_list', field: 'toId' }],
    ['another family’s case', () => ({ ...to(), caseId: one.b.caseId }), { reason: 'not_found' }],
    ['another family’s letter as the one followed up', () => ({ ...to(), parentId: one.b.letterId }), { reason: 'not_found' }],
    ['an id that is none', () => ({ ...to(), caseId: "x' OR 1=1" }), { reason: 'not_found' }],
  ])('%s', async (_, typed, refusal) => {
    const before = await db.admin.query('SELECT count(*)::int AS n FROM letter');
    expect(await logLetter(one.a.actor, typed())).toEqual({ ok: false, ...refusal });
    expect((await db.admin.query('SELECT count(*)::int AS n FROM letter')).rows).toEqual(before.rows);
  });
});

describe('midnight', () => {
  it('is Moscow’s: at 21:30 UTC it is the 24th there', async () => {
    setTo('2026-11-23T21:30:00Z');
    const { letterId } = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-11-24' })));
    expect(await letterRow(db.admin, letterId)).toMatchObject({ sent: '2026-11-24', registerBy: '2026-11-27' });
    setTo(NOON);
  });
});
