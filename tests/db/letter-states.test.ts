import { beforeAll, describe, expect, it } from 'vitest';
import { restoreLetter, sendDraft, withdrawLetter } from '@/lib/letter/change-state';
import { logLetter } from '@/lib/letter/log-letter';
import { logReply } from '@/lib/reply/log-reply';
import { type Campaign, letterTo, replyTo, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { eventsOf, hopRows, letterRow } from '../support/letters';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

const logged = async (more: Parameters<typeof letterTo>[2] = {}) =>
  must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), more))).letterId;

describe('a letter taken back', () => {
  it('counts nowhere, takes no reply, and comes back as it was', async () => {
    const letterId = await logged({ sentOn: '2026-11-02' });
    must(await withdrawLetter(one.a.actor, letterId));
    expect(await letterRow(db.admin, letterId)).toMatchObject({ state: 'withdrawn' });
    expect(await logReply(one.a.actor, replyTo(letterId, 'refusal', '2026-11-20'))).toEqual({ ok: false, reason: 'changed_meanwhile' });
    expect(await withdrawLetter(one.a.actor, letterId)).toEqual({ ok: false, reason: 'changed_meanwhile' });
    must(await restoreLetter(one.a.actor, letterId));
    expect(await letterRow(db.admin, letterId)).toMatchObject({ state: 'sent', answerBy: '2026-12-05' });
    expect(await eventsOf(db.admin, letterId)).toEqual(['letter_sent', 'letter_withdrawn', 'letter_restored']);
  });

  it('is a draft again if it was one', async () => {
    const letterId = await logged({ draft: true });
    must(await withdrawLetter(one.a.actor, letterId));
    must(await restoreLetter(one.a.actor, letterId));
    expect(await letterRow(db.admin, letterId)).toMatchObject({ state: 'draft' });
  });

  it('waits for our papers again if it did', async () => {
    const letterId = await logged({ sentOn: '2026-11-02' });
    must(await logReply(one.a.actor, replyTo(letterId, 'asks_for_papers', '2026-11-13')));
    must(await withdrawLetter(one.a.actor, letterId));
    must(await restoreLetter(one.a.actor, letterId));
    expect(await letterRow(db.admin, letterId)).toMatchObject({ state: 'awaiting_us' });
  });

  it('is restored only after it was taken back', async () => {
    expect(await restoreLetter(one.a.actor, await logged())).toEqual({ ok: false, reason: 'changed_meanwhile' });
  });
});

describe('a draft', () => {
  it('sent today has its clocks from today, in the letter and in its stay', async () => {
    const letterId = await logged({ draft: true, sentOn: '2026-11-02' });
    must(await sendDraft(one.a.actor, { letterId }));
    const days = { registerBy: '2026-11-26', answerBy: '2026-12-26', answerSafe: '2026-12-28' };
    expect(await letterRow(db.admin, letterId)).toMatchObject({ ...days, state: 'sent', sent: '2026-11-23' });
    expect(await hopRows(db.admin, letterId)).toMatchObject([{ ...days, arrived: '2026-11-23' }]);
    expect(await eventsOf(db.admin, letterId)).toEqual(['letter_drafted', 'letter_sent']);
    expect(await sendDraft(one.a.actor, { letterId })).toEqual({ ok: false, reason: 'changed_meanwhile' });
  });

  it('sent another way than it was begun has the days of that way, and says so', async () => {
    const [byPortal, byPost] = [await logged({ draft: true }), await logged({ draft: true })];
    must(await sendDraft(one.a.actor, { letterId: byPortal }));
    must(await sendDraft(one.a.actor, { letterId: byPost, channel: 'post' }));
    const { rows } = await db.admin.query(
      `SELECT l.channel, e.payload->>'channel' AS told, l.answer_by_on - $2::date AS days FROM letter l
       JOIN event e ON e.letter_id = l.id AND e.kind = 'letter_sent' WHERE l.id = ANY($1) ORDER BY days`,
      [[byPortal, byPost], '2026-11-23'],
    );
    expect(rows).toEqual([
      { channel: 'portal', told: 'portal', days: 33 },
      { channel: 'post', told: 'post', days: 40 },
    ]);
    // No draft any more, and no way that there is not.
    expect(await sendDraft(one.a.actor, { letterId: byPost, channel: 'portal' })).toEqual({ ok: false, reason: 'changed_meanwhile' });
  });

  it('takes no reply', async () => {
    const letterId = await logged({ draft: true, sentOn: '2026-11-02' });
    expect(await logReply(one.a.actor, replyTo(letterId, 'refusal', '2026-11-20'))).toEqual({ ok: false, reason: 'changed_meanwhile' });
  });
});

describe('of two changes at once', () => {
  it('one is made', async () => {
    const letterId = await logged();
    const done = await Promise.all(Array.from({ length: 8 }, () => withdrawLetter(one.a.actor, letterId)));
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await eventsOf(db.admin, letterId)).toEqual(['letter_sent', 'letter_withdrawn']);
  });
});
