import { beforeAll, describe, expect, it } from 'vitest';
import { clarifyLetter } from '@/lib/letter/clarify';
import { logLetter } from '@/lib/letter/log-letter';
import { readCircles } from '@/lib/letter/read-circles';
import { logReply } from '@/lib/reply/log-reply';
import { type Campaign, letterTo, replyTo, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { must } from '../support/must';

testDatabase();
const COMMISSARIAT = 'ru.region.RU-PER.commissariat';
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

async function passed(family: Campaign['a'], ...stays: [string, string][]): Promise<string> {
  const { letterId } = must(await logLetter(family.actor, letterTo(family.caseId, one.body('ru.mod'), { sentOn: '2026-10-01' })));
  for (const [body, day] of stays)
    must(await logReply(family.actor, replyTo(letterId, 'forwarded', day, { forwardedToId: one.body(body) })));
  return letterId;
}

describe('letters that go in circles', () => {
  it('are none to begin with', async () => {
    expect(await readCircles(one.organizer, { circle: '', about: '' })).toMatchObject({
      circles: [],
      all: 0,
      groups: [],
      backToItself: [],
    });
  });

  it('are counted by the circle they went, wherever they entered it', async () => {
    const first = await passed(one.a, [COMMISSARIAT, '2026-10-05'], ['ru.mod', '2026-10-11']);
    const second = await passed(
      one.b,
      ['ru.mod.appeals', '2026-10-03'],
      [COMMISSARIAT, '2026-10-04'],
      ['ru.mod', '2026-10-12'],
      [COMMISSARIAT, '2026-10-20'],
    );
    await passed(one.b, [COMMISSARIAT, '2026-10-20']);
    const { circles, groups, longestSteps } = await readCircles(one.organizer, { circle: '', about: '' });
    const [mod, commissariat, appeals] = [one.body('ru.mod'), one.body(COMMISSARIAT), one.body('ru.mod.appeals')];
    const shown = circles.map(({ bodies, letters, cases, shortestDays, medianDays }) => ({
      bodies: [...bodies].sort(),
      letters: letters.length,
      cases,
      shortestDays,
      medianDays,
    }));
    // The second went the ministry's appeals office, the commissariat and the ministry in eleven days; then to the commissariat once more.
    expect(shown).toEqual([
      { bodies: [commissariat, mod].sort(), letters: 1, cases: 1, shortestDays: 10, medianDays: 10 },
      { bodies: [appeals, commissariat, mod].sort(), letters: 1, cases: 1, shortestDays: 11, medianDays: 11 },
    ]);
    expect(groups).toEqual([{ bodies: [appeals, commissariat, mod].sort(), forwardings: 6 }]);
    expect(longestSteps).toBe(0);
    const wanted = await readCircles(one.organizer, { circle: circles[0]?.key ?? '', about: '' });
    expect(wanted.listed).toMatchObject({ all: 1, letters: [{ id: first, alias: one.a.words[0], days: 10 }] });
    expect(JSON.stringify(await readCircles(one.a.actor, { circle: '', about: '' }))).not.toContain(second);
  });

  it('a complaint handed to whom it complains of is found', async () => {
    const letterId = await passed(one.a, [COMMISSARIAT, '2026-10-05']);
    must(await clarifyLetter(one.organizer, { letterId, aboutId: one.body(COMMISSARIAT) }));
    const about = one.body(COMMISSARIAT);
    const found = await readCircles(one.organizer, { circle: '', about });
    expect(found.backToItself).toEqual([{ officialId: about, letters: 1, cases: 1 }]);
    expect(found.listed).toMatchObject({ all: 1, letters: [{ id: letterId }] });
  });
});
