import { beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '@/lib/case/open';
import { noteGathering } from '@/lib/gathering/note-gathering';
import { showGathering } from '@/lib/gathering/show';
import { withdrawGathering } from '@/lib/gathering/withdraw';
import { noteIncident } from '@/lib/incident/note-incident';
import { showIncident } from '@/lib/incident/show';
import { logLetter } from '@/lib/letter/log-letter';
import { happenedOf } from '@/lib/publication/facts';
import { answerHappened } from '@/lib/publication/happened-answer';
import { readPublication } from '@/lib/publication/read';
import { decideSnapshot, freezeSnapshot } from '@/lib/publication/write';
import { calendarDate as day } from '@/lib/time/calendar-date';
import { type Campaign, letterTo, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { must } from '../support/must';

// Today is 23 November 2026: an edition is of the end of October.
testDatabase();
const SLUG = 'told-to-all';
let one: Campaign;

const rally = async (onDay: string, show = true) => {
  const told = { kind: 'rally', onDay: day(onDay), region: 'RU-PER', title: 'Секретное имя', place: null, text: null, expected: null };
  const { gatheringId } = must(await noteGathering(one.organizer, { ...told, caseMark: null }));
  if (show) must(await showGathering(one.organizer, { gatheringId, show: true }));
  return gatheringId;
};
const detention = async (onDay: string, region: string, isPublic = true) => {
  const on = { day: day(onDay), precision: 'day' } as const;
  const { incidentId } = must(await noteIncident(one.organizer, { kind: 'detention', onDay: on, region }));
  if (isPublic) must(await showIncident(one.organizer, { incidentId, isPublic }));
};

beforeAll(async () => {
  one = await testCampaign(SLUG);
  for (let at = 0; at < 5; at += 1) {
    const { caseId } = must(await openCase(one.organizer, { alias: 'дело', category: 'rotation', region: 'RU-PER' }));
    must(await logLetter(one.organizer, letterTo(caseId, one.body('ru.mod'), { sentOn: '2026-08-03' })));
  }
  await rally('2026-10-11');
  await rally('2026-10-12', false);
  await rally('2026-11-02');
  must(await withdrawGathering(one.organizer, await rally('2026-10-13')));
  for (let at = 0; at < 6; at += 1) await detention('2026-10-05', 'RU-MOW');
  await detention('2026-10-06', 'RU-SPE', false);
  await detention('2026-09-06', 'RU-SPE');
  const { id } = must(await freezeSnapshot(one.organizer));
  must(await decideSnapshot(one.editor, { id, decision: 'publish' }));
}, 60_000);

const ask = (path: string) => new Request(`http://homeward.test/en/${SLUG}/timeline/${path}`);

describe('the public timeline', () => {
  it('has what may be told until the day of the data, and nothing else', async () => {
    const facts = (await readPublication(SLUG))?.current?.facts;
    expect(facts && happenedOf(facts)).toEqual([
      { kind: 'gathering', on: '2026-10-11', region: 'RU-PER', what: 'rally', answer: 'none', ground: null },
      { kind: 'incident', on: '2026-10', region: 'RU-MOW', what: 'detention', n: 5 },
    ]);
    expect(JSON.stringify(facts)).not.toContain('Секретное');
  });

  it('is given as CSV and JSON, filtered as asked; known data is not sent again', async () => {
    const of = { locale: 'en', slug: SLUG };
    const json = await (await answerHappened(ask('data.json?kind=incident'), of, 'json')).json();
    expect(json.happened).toMatchObject([{ kind: 'incident', line: 'Detention: 5' }]);
    const csv = await answerHappened(ask('data.csv?region=RU-PER'), of, 'csv');
    expect((await csv.text()).trim().split('\r\n')).toHaveLength(2);
    const known = new Request(ask('data.csv?region=RU-PER'), { headers: { 'If-None-Match': csv.headers.get('ETag') ?? '' } });
    expect((await answerHappened(known, of, 'csv')).status).toBe(304);
    expect((await answerHappened(ask('data.csv'), { ...of, asOf: '2020-01-31' }, 'csv')).status).toBe(404);
  });
});
