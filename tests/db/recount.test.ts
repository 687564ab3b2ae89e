import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { askRecount } from '@/lib/campaign/ask-recount';
import { setCalendarDay, takeShippedYear } from '@/lib/campaign/calendar-edit';
import { insertLetter, logLetter } from '@/lib/letter/log-letter';
import { setRoll } from '@/lib/official/edit';
import { askForNewRules } from '@/lib/recount/ask-for-rules';
import { claimRecount } from '@/lib/recount/claim';
import { countBatch } from '@/lib/recount/count-batch';
import { lawDigest } from '@/lib/recount/law-digest';
import { retryRecount } from '@/lib/recount/retry';
import { workOff } from '@/lib/recount/work-off';
import { logReply } from '@/lib/reply/log-reply';
import { calendarDate } from '@/lib/time/calendar-date';
import { type Campaign, letterTo, replyTo, testCampaign } from '../support/campaign';
import { NOON, setTo, testDatabase } from '../support/database';
import { hopRows, letterRow } from '../support/letters';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
/** Sent on 23 October: 26.10 + 30 = Wednesday 25 November. Sent on the 12th: Saturday 14 November, safe on Monday the 16th. */
let [wednesday, monday, answered, draft, withdrawn] = ['', '', '', '', ''];

beforeAll(async () => {
  one = await testCampaign();
  const sent = async (sentOn: string, more: Parameters<typeof letterTo>[2] = {}) =>
    must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { sentOn, ...more }))).letterId;
  wednesday = await sent('2026-10-23');
  monday = await sent('2026-10-12');
  answered = await sent('2026-10-23');
  draft = await sent('2026-10-23', { draft: true });
  withdrawn = await sent('2026-10-23');
  must(await logReply(one.a.actor, replyTo(answered, 'promise', '2026-11-20')));
  await db.admin.query(`UPDATE letter SET state = 'withdrawn' WHERE id = $1`, [withdrawn]);
  await workOff(one.id);
});
beforeEach(() => setTo(NOON));

const wednesdayOff = { year: 2026, day: calendarDate('2026-11-25'), what: 'off', nameRu: 'День тишины', nameEn: null } as const;
const state = async () => (await db.admin.query('SELECT id, state, total, done, changed FROM recount ORDER BY seq DESC LIMIT 1')).rows[0];
const told = async (recountId: string) =>
  (
    await db.admin.query("SELECT letter_id, payload FROM event WHERE kind = 'days_recounted' AND payload->>'recountId' = $1 ORDER BY seq", [
      recountId,
    ])
  ).rows;
const days = async () =>
  (
    await db.admin.query(
      `SELECT l.id, l.answer_by_on::text, l.answer_safe_on::text, l.answered_on::text, h.id AS hop, h.answer_by_on::text AS hop_by, h.answer_safe_on::text AS hop_safe,
         h.register_safe_on::text AS hop_register, h.provisional FROM letter l JOIN hop h ON h.letter_id = l.id ORDER BY l.id, h.step`,
    )
  ).rows;
async function corrected() {
  const { recountId } = must(await setCalendarDay(one.admin, wednesdayOff));
  return recountId ?? '';
}
async function backAgain() {
  must(await takeShippedYear(one.admin, { year: 2026 }));
  await workOff(one.id);
}

describe('a corrected calendar', () => {
  it('changes the days of exactly the letters concerned, and tells exactly of those; back again, all is as before', async () => {
    const before = await days();
    const recountId = await corrected();
    expect(await state()).toMatchObject({ id: recountId, state: 'waiting' });
    expect(await workOff(one.id)).toBe(1);
    // The statutory day stays, since the law is silent on a day off; the safe one goes to Thursday.
    for (const letterId of [wednesday, answered, draft, withdrawn])
      expect(await letterRow(db.admin, letterId)).toMatchObject({ answerBy: '2026-11-25', answerSafe: '2026-11-26' });
    expect(await letterRow(db.admin, monday)).toMatchObject({ answerBy: '2026-11-14', answerSafe: '2026-11-16' });
    expect(await letterRow(db.admin, answered)).toMatchObject({ answered: '2026-11-20', answerKind: 'promise' });
    const events = await told(recountId);
    expect(events.map(({ letter_id: id }) => id).sort()).toEqual([wednesday, answered, draft, withdrawn].sort());
    const [hop] = await hopRows(db.admin, wednesday);
    expect(events.find(({ letter_id: id }) => id === wednesday)?.payload).toEqual({
      recountId,
      cause: 'calendar',
      year: 2026,
      changes: [{ hopId: hop.id, which: 'answerSafe', from: '2026-11-25', to: '2026-11-26' }],
    });
    expect(await state()).toMatchObject({ state: 'done', total: before.length, done: before.length, changed: 4 });
    await backAgain();
    expect(await days()).toEqual(before);
    expect(await state()).toMatchObject({ state: 'done', changed: 4 });
  });

  it('a worker that was killed is followed by another: the same as one clean run, each event once', async () => {
    const before = await days();
    await corrected();
    await workOff(one.id);
    const clean = await days();
    await backAgain();
    const recountId = await corrected();
    const actor = systemActor('recount', one.id);
    const held = await withScope(actor, claimRecount);
    if (!held) throw new Error('Nothing to claim.');
    const next = await withScope(actor, (scope) => countBatch(scope, held, 2));
    // The second batch dies before it is committed; its worker is never heard of again.
    await expect(
      withScope(actor, async (scope) => {
        await countBatch(scope, next ?? held, 2);
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect(await state()).toMatchObject({ state: 'running', done: 2 });
    expect(await workOff(one.id)).toBe(0);
    setTo('2026-11-23T09:05:00Z');
    expect(await workOff(one.id, { size: 2 })).toBe(1);
    expect(await days()).toEqual(clean);
    const letters = (await told(recountId)).map(({ letter_id: id }) => id);
    expect(letters.sort()).toEqual([wednesday, answered, draft, withdrawn].sort());
    expect(await state()).toMatchObject({ state: 'done', total: before.length, done: before.length, changed: 4 });
    await backAgain();
    expect(await days()).toEqual(before);
  });

  it('two workers at once do the work of one', async () => {
    const recountId = await corrected();
    const worked = await Promise.all([workOff(one.id, { size: 2 }), workOff(one.id, { size: 2 }), workOff(one.id, { size: 2 })]);
    expect(worked.sort()).toEqual([0, 0, 1]);
    expect(await told(recountId)).toHaveLength(4);
    await backAgain();
  });

  it('a worker whose lease another took counts nothing more', async () => {
    await corrected();
    const actor = systemActor('recount', one.id);
    const slow = await withScope(actor, claimRecount);
    if (!slow) throw new Error('Nothing to claim.');
    setTo('2026-11-23T09:05:00Z');
    expect(await withScope(actor, claimRecount)).not.toBeNull();
    expect(await withScope(actor, (scope) => countBatch(scope, slow, 2))).toBeNull();
    expect(await state()).toMatchObject({ state: 'running', done: 0 });
    setTo('2026-11-23T09:10:00Z');
    await workOff(one.id);
    await backAgain();
  });

  it('a letter that somebody writes to meanwhile keeps what she wrote', async () => {
    const recountId = await corrected();
    const [reply] = await Promise.all([
      logReply(one.a.actor, replyTo(wednesday, 'registration', '2026-11-03', { datedOn: '2026-11-02', number: '1/2' })),
      workOff(one.id, { size: 1 }),
      workOff(one.id, { size: 1 }),
    ]);
    must(reply);
    // Registered on 2 November: + 30 = Wednesday 2 December, whichever of the two came first.
    expect(await letterRow(db.admin, wednesday)).toMatchObject({
      registered: '2026-11-02',
      answerBy: '2026-12-02',
      answerSafe: '2026-12-02',
    });
    expect((await hopRows(db.admin, wednesday))[0]).toMatchObject({ registered: '2026-11-02', answerBy: '2026-12-02' });
    expect((await told(recountId)).length).toBeGreaterThanOrEqual(3);
    await backAgain();
  });
});

describe('a calendar and a letter at the same moment', () => {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const letter = () => letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-10-23' });

  it('the change waits for a letter that is being counted by the old one, and its recount finds it', async () => {
    let changed = false;
    let change: Promise<string> = Promise.resolve('');
    const logged = await withScope(one.a.actor, async (scope) => {
      const done = must(await insertLetter(scope, letter()));
      change = corrected().then((id) => {
        changed = true;
        return id;
      });
      await pause(300);
      expect(changed).toBe(false);
      return done;
    });
    const recountId = await change;
    await workOff(one.id);
    expect(await letterRow(db.admin, logged.letterId)).toMatchObject({ answerBy: '2026-11-25', answerSafe: '2026-11-26' });
    expect((await told(recountId)).map(({ letter_id: id }) => id)).toContain(logged.letterId);
    await backAgain();
  });

  it('a letter waits for a change that is being made, and is counted by the new one', async () => {
    let logging: ReturnType<typeof logLetter> | undefined;
    await withScope(one.admin, async (scope) => {
      await askRecount(scope, 'calendar', { calendar: 'RU', year: 2026 });
      let done = false;
      logging = logLetter(one.a.actor, letter()).finally(() => {
        done = true;
      });
      await pause(300);
      expect(done).toBe(false);
    });
    must(await (logging as ReturnType<typeof logLetter>));
    await workOff(one.id);
  });
});

describe('an extension that named no day', () => {
  it('is counted anew with the calendar its last day falls into', async () => {
    const { letterId } = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-09-25' })));
    must(await logReply(one.a.actor, replyTo(letterId, 'registration', '2026-09-26')));
    must(await logReply(one.a.actor, replyTo(letterId, 'extension', '2026-10-20')));
    // 26 September + 30 = Monday 26 October, + 30 = Wednesday 25 November.
    expect(await letterRow(db.admin, letterId)).toMatchObject({ answerBy: '2026-11-25', answerSafe: '2026-11-25', extended: true });
    await corrected();
    await workOff(one.id);
    expect(await letterRow(db.admin, letterId)).toMatchObject({ answerBy: '2026-11-25', answerSafe: '2026-11-26' });
    await backAgain();
    expect(await letterRow(db.admin, letterId)).toMatchObject({ answerSafe: '2026-11-25' });
  });
});

describe('what moved no day and yet is written', () => {
  it('has its event: days that are provisional no longer, or no estimate any more', async () => {
    await db.admin.query('UPDATE hop SET provisional = true WHERE letter_id = $1', [monday]);
    await db.admin.query("UPDATE hop SET clock = 'running' WHERE letter_id = $1", [wednesday]);
    await db.admin.query('UPDATE letter SET hop_count = 9 WHERE id = $1', [answered]);
    const id = await withScope(one.admin, (scope) => askRecount(scope, 'calendar', { calendar: 'RU', year: 2026 }));
    await workOff(one.id);
    const events = new Map(
      (await told(id)).map(({ letter_id, payload }) => [letter_id, payload.changes.map((each: { which: string }) => each.which)]),
    );
    expect(events.get(monday)).toEqual(['provisional']);
    expect(events.get(answered)).toEqual(['letter']);
    expect((await state()).changed).toBe(events.size);
    expect((await hopRows(db.admin, monday))[0]).toMatchObject({ answerBy: '2026-11-14' });
  });
});

describe('what else asks for a recount', () => {
  it('how a body moves its last day, for the letters that are or were there', async () => {
    // 21 November is a Saturday: sent on 19 October, 22.10 + 30.
    const at = async (code: string) =>
      must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body(code), { sentOn: '2026-10-19' }))).letterId;
    const [here, elsewhere] = [await at('ru.mod.appeals'), await at('ru.mod')];
    must(await setRoll(one.organizer, { officialId: one.body('ru.mod.appeals'), roll: 'previous' }));
    await workOff(one.id);
    expect(await letterRow(db.admin, here)).toMatchObject({ answerBy: '2026-11-20', answerSafe: '2026-11-23' });
    expect(await letterRow(db.admin, elsewhere)).toMatchObject({ answerBy: '2026-11-21', answerSafe: '2026-11-23' });
    const done = await state();
    expect(done).toMatchObject({ state: 'done', total: 1, done: 1, changed: 1 });
    expect((await told(done.id))[0]?.payload).toMatchObject({ cause: 'body', officialId: one.body('ru.mod.appeals') });
  });

  it('rules that are others than those the days were counted by: once, until they have been', async () => {
    const actor = systemActor('recount', one.id);
    await db.admin.query("UPDATE campaign SET law_digest = 'old'");
    await db.admin.query("UPDATE hop SET answer_by_on = '2026-11-01', answer_safe_on = '2026-11-02' WHERE letter_id = $1", [monday]);
    expect(await askForNewRules(actor)).not.toBeNull();
    expect(await askForNewRules(actor)).toBeNull();
    await workOff(one.id);
    expect(await askForNewRules(actor)).toBeNull();
    expect((await db.admin.query('SELECT law_digest FROM campaign')).rows[0].law_digest).toBe(lawDigest('RU'));
    expect((await hopRows(db.admin, monday))[0]).toMatchObject({ answerBy: '2026-11-14', answerSafe: '2026-11-16' });
    const done = await state();
    expect((await told(done.id)).map(({ letter_id: id }) => id)).toEqual([monday]);
  });
});

describe('a recount that fails', () => {
  it('says so, is asked for again by staff, and then is done', async () => {
    const recountId = await corrected();
    await db.admin.query("ALTER TABLE event ADD CONSTRAINT full_up CHECK (kind <> 'days_recounted') NOT VALID");
    await workOff(one.id, { pauseMs: 1 });
    expect(await state()).toMatchObject({ id: recountId, state: 'failed', done: 0 });
    await db.admin.query('ALTER TABLE event DROP CONSTRAINT full_up');
    expect(await workOff(one.id)).toBe(0);
    expect(await retryRecount(one.a.actor, { recountId })).toMatchObject({ ok: false });
    expect(await retryRecount(one.organizer, { recountId: randomUUID() })).toMatchObject({ ok: false, reason: 'not_found' });
    must(await retryRecount(one.organizer, { recountId }));
    await workOff(one.id);
    expect(await state()).toMatchObject({ id: recountId, state: 'done' });
    expect((await told(recountId)).length).toBeGreaterThan(2);
    await backAgain();
  });
});

describe('row-level security', () => {
  it('lets a family neither see nor make a recount, nor write a calendar', async () => {
    const { campaignId, memberId } = one.a.actor;
    const asFamily = (sql: string) =>
      withScope(one.a.actor, async () => {
        await db.app.query('BEGIN');
        try {
          await db.app.query(
            "SELECT set_config('app.campaign', $1, true), set_config('app.member', $2, true), set_config('app.reach', 'own', true)",
            [campaignId, memberId],
          );
          return await db.app.query(sql);
        } finally {
          await db.app.query('ROLLBACK');
        }
      });
    expect((await asFamily('SELECT * FROM recount')).rows).toEqual([]);
    await expect(
      asFamily(
        `INSERT INTO recount (id, campaign_id, cause, payload, asked_on) VALUES (gen_random_uuid(), '${campaignId}', 'rule', '{}', '2026-11-23')`,
      ),
    ).rejects.toThrow(/row-level security/);
    const year = `'${campaignId}', 'RU', 2027, '{}', '{}', 'x', '2026-11-23', false, '2026-11-23'`;
    await expect(
      asFamily(
        `INSERT INTO calendar_year (campaign_id, calendar, year, off, working, source, checked_on, provisional, edited_on) VALUES (${year})`,
      ),
    ).rejects.toThrow(/row-level security/);
  });
});
