import { beforeAll, describe, expect, it } from 'vitest';
import { logLetter } from '@/lib/letter/log-letter';
import { whySteps } from '@/lib/letter/why';
import { logReply } from '@/lib/reply/log-reply';
import { dateNotes } from '@/lib/timeline/date-notes';
import { readLetter } from '@/lib/timeline/read-letter';
import { whyDay } from '@/lib/timeline/why-day';
import { words } from '@/lib/words/words';
import { type Campaign, letterTo, replyTo, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { must } from '../support/must';

testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

/** Registered on 5 October 2026: by 23 November its thirty days are long over. */
const late = async () => {
  const { letterId } = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-10-02' })));
  must(await logReply(one.a.actor, replyTo(letterId, 'registration', '2026-10-05', { number: '1', datedOn: '2026-10-05' })));
  return letterId;
};
const why = async (letterId: string, clock: string, step: string) => {
  const found = await readLetter(one.a.actor, letterId);
  const day = found && whyDay(found, { clock, step });
  if (!day?.why) throw new Error('No such day.');
  return { over: day.over, steps: whySteps(words('en'), day.why, day.over).map(({ id }) => id) };
};

describe('an extension that the law does not know', () => {
  it('is pointed out by the law of the body that extended, here the prosecutors’ order', async () => {
    const to = one.body('ru.military-prosecutor');
    const { letterId } = must(await logLetter(one.a.actor, letterTo(one.a.caseId, to, { sentOn: '2026-09-01' })));
    must(await logReply(one.a.actor, replyTo(letterId, 'registration', '2026-09-02', { number: '2', datedOn: '2026-09-02' })));
    for (const day of ['2026-09-20', '2026-10-20'])
      must(await logReply(one.a.actor, replyTo(letterId, 'extension', day, { datedOn: day })));
    const found = await readLetter(one.a.actor, letterId);
    const second = found && dateNotes(found.law, found.letter).find(({ code }) => code === 'second_extension');
    expect(second?.law).toMatchObject({ article: { en: 'section 5' }, verified: true });
  });
});

describe('the page of a day', () => {
  it('calls a body silent that has had the letter all along', async () => {
    const letterId = await late();
    expect(await why(letterId, 'answer', '1')).toMatchObject({ over: null, steps: expect.arrayContaining(['safe']) });
  });

  it('accuses no body that passed the letter on, but keeps the day on which it was to pass it on', async () => {
    const letterId = await late();
    const forwardedToId = one.body('ru.region.RU-PER.commissariat');
    must(await logReply(one.a.actor, replyTo(letterId, 'forwarded', '2026-10-20', { datedOn: '2026-10-20', forwardedToId })));
    const first = await why(letterId, 'answer', '1');
    expect(first.over).toEqual({ how: 'left', onDay: '2026-10-20' });
    expect(first.steps).toContain('left');
    expect(first.steps).not.toContain('safe');
    expect(await why(letterId, 'forward', '1')).toMatchObject({ over: null, steps: expect.arrayContaining(['safe']) });
    expect((await why(letterId, 'answer', '2')).over).toBeNull();
  });

  it('says the clock stands still while our papers are awaited', async () => {
    const letterId = await late();
    must(await logReply(one.a.actor, replyTo(letterId, 'asks_for_papers', '2026-10-22')));
    const { over, steps } = await why(letterId, 'answer', '1');
    expect(over).toEqual({ how: 'paused', onDay: '2026-10-22' });
    expect(steps).toContain('paused');
    expect(steps).not.toContain('safe');
  });
});
