import { beforeAll, describe, expect, it } from 'vitest';
import { withScope } from '@/lib/auth/with-scope';
import { COUNT_TO, readCursor } from '@/lib/db/keyset';
import { noteGathering } from '@/lib/gathering/note-gathering';
import { noteIncident } from '@/lib/incident/note-incident';
import { addEdition } from '@/lib/question/add-edition';
import { askInCase } from '@/lib/question/ask';
import { calendarDate as day } from '@/lib/time/calendar-date';
import { readMovementFilter } from '@/lib/timeline/movement-filter';
import { countSql, eventsSql, monthsSql } from '@/lib/timeline/movement-sql';
import { readMovement } from '@/lib/timeline/read-movement';
import { readTimeline } from '@/lib/timeline/read-timeline';
import { deskThingPath, familyThingPath } from '@/lib/timeline/things';
import { words } from '@/lib/words/words';
import { Prisma } from '@/prisma/client/client';
import { type Campaign, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { must } from '../support/must';

// Today is Monday 23 November 2026 in Moscow.
const db = testDatabase();
const w = words('en');
let one: Campaign;
let other: Campaign;
let [gatheringId, incidentId, editionId, questionId] = ['', '', '', ''];

const asked = (query: Record<string, string | string[]>) => readMovementFilter(query).filter;
const read = (query: Record<string, string | string[]>, page = '', as = one.organizer) =>
  readMovement(as, asked(query), readCursor(page, 'date', 'int'), w);

beforeAll(async () => {
  one = await testCampaign('timeline-one');
  other = await testCampaign('timeline-two');
  const { rows } = await db.admin.query('SELECT ref FROM "case" WHERE id = $1', [one.a.caseId]);
  const gathering = { kind: 'rally', onDay: day('2026-11-21'), region: 'RU-MOW', title: 'Митинг', place: null, text: null, expected: null };
  gatheringId = must(await noteGathering(one.organizer, { ...gathering, caseMark: rows[0].ref })).gatheringId;
  const detained = { kind: 'detention', onDay: { day: day('2026-11-01'), precision: 'month' }, region: 'RU-SPE' } as const;
  incidentId = must(await noteIncident(one.organizer, { ...detained, caseId: one.a.caseId })).incidentId;
  const line = { kind: 'direct_line', onDay: day('2026-11-22'), nameRu: 'Прямая линия', nameEn: 'Direct line', source: null };
  editionId = must(await addEdition(one.organizer, { ...line, officialId: null })).editionId;
  const sent = { channel: 'sms', sentOn: day('2026-11-20'), number: null, text: 'когда?' } as const;
  questionId = must(await askInCase(one.a.actor, { ...sent, editionId, caseId: one.a.caseId })).questionId;
});

describe('the campaign’s timeline', () => {
  it('has everything but housekeeping, the newest first, each with its sentence and a way to the thing', async () => {
    const { page, count } = await read({});
    expect(page.rows.map(({ day: on }) => on)).toEqual([...page.rows.map(({ day: on }) => on)].sort().reverse());
    expect(count).toBe(page.rows.length);
    expect(new Set(page.rows.map(({ noun }) => noun))).toEqual(new Set(['letter', 'gathering', 'incident', 'question']));
    const paths = page.rows.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        `/desk/letters/${one.a.letterId}`,
        `/desk/gatherings/${gatheringId}`,
        `/desk/incidents/${incidentId}`,
        `/desk/questions/${editionId}`,
        `/desk/questions/${editionId}/${questionId}`,
      ]),
    );
    for (const { title, who } of page.rows) expect(`${title} ${who}`).not.toMatch(/\b(case|movement|form)\.\w+|…|undefined|\[object/);
    expect(page.rows.find(({ noun }) => noun === 'incident')?.precision).toBe('month');
  });

  it('a letter’s lines have the region of the letter, a case’s those of the case', async () => {
    const perm = await read({ region: 'RU-PER', kind: ['letter', 'case'] });
    expect(new Set(perm.page.rows.map(({ noun }) => noun))).toEqual(new Set(['letter', 'case']));
    expect(perm.page.rows.every(({ region }) => region === 'RU-PER')).toBe(true);
    expect(perm.page.rows.filter(({ kind }) => kind === 'reply_received')).toHaveLength(2);
  });

  it('is filtered by kind, region and period, alone and together', async () => {
    expect((await read({ kind: 'gathering' })).page.rows.map(({ kind }) => kind)).toEqual(['gathering_noted']);
    expect((await read({ region: 'RU-SPE' })).page.rows.map(({ kind }) => kind)).toEqual(['incident_noted']);
    expect((await read({ kind: ['incident', 'gathering'], region: 'RU-MOW', from: '2026-11' })).count).toBe(1);
    expect((await read({ from: '2026-11-21', to: '2026-11-22', kind: ['question', 'gathering'] })).count).toBe(2);
    expect((await read({ to: '2026-08-31' })).count).toBe(0);
    const { filter, ignored } = readMovementFilter({ kind: ['letter', 'nonsense'], region: 'XX', from: 'soon' });
    expect(filter).toMatchObject({ kinds: ['letter'], region: null, from: null });
    expect([...ignored].sort()).toEqual(['from', 'kind', 'region']);
    expect((await read({ kind: ['case', 'campaign'] })).page.rows.every(({ noun }) => noun === 'case' || noun === 'campaign')).toBe(true);
  });

  it('counts the shown year by month and kind', async () => {
    const { year, months } = await read({ from: '2026-09-01', to: '2026-09-30' });
    expect(year).toBe(2026);
    expect(months).toContainEqual({ month: '2026-09', noun: 'letter', n: 2 });
    expect(months).toContainEqual({ month: '2026-11', noun: 'incident', n: 1 });
  });

  it('is staff’s, and each campaign’s own', async () => {
    expect(await read({}, '', one.a.actor)).toMatchObject({ page: { rows: [] }, count: 0, months: [] });
    const text = JSON.stringify(await read({ kind: ['letter', 'gathering', 'case', 'campaign'] }, '', other.admin));
    for (const secret of [gatheringId, one.a.letterId, one.a.caseId]) expect(text).not.toContain(secret);
    // The rows themselves, as the database gives them to a family: her own case's and no other's.
    const rows = await withScope(one.a.actor, (scope) =>
      scope.db.$queryRaw<{ caseId: string | null }[]>(eventsSql(one.id, asked({}), null)),
    );
    expect(new Set(rows.map(({ caseId }) => caseId))).toEqual(new Set([one.a.caseId]));
  });
});

describe('a case’s timeline', () => {
  it('has what touches the case, with its mark and sentence, and a way to it on either wing', async () => {
    for (const [actor, paths, expected] of [
      [
        one.organizer,
        deskThingPath,
        [`/desk/gatherings/${gatheringId}`, `/desk/incidents/${incidentId}`, `/desk/questions/${editionId}/${questionId}`],
      ],
      [
        one.a.actor,
        familyThingPath,
        [
          `/my/cases/${one.a.caseId}/gatherings/${gatheringId}`,
          `/my/incidents/${incidentId}`,
          `/my/cases/${one.a.caseId}/questions#question-${questionId}`,
        ],
      ],
    ] as const) {
      const events = (await readTimeline(actor, one.a.caseId, w))?.events ?? [];
      const touching = events.filter(({ noun }) => ['gathering', 'incident', 'question'].includes(noun));
      expect(touching).toHaveLength(3);
      for (const { icon, title } of touching)
        expect([icon, title]).toEqual([expect.stringMatching(/./), expect.stringMatching(/\p{L}{3}/u)]);
      expect(touching.map(paths).sort()).toEqual([...expected].sort());
    }
  });
});

describe('a hundred thousand events', () => {
  beforeAll(async () => {
    await db.admin.query(
      `INSERT INTO event (id, campaign_id, kind, noun, region, on_day, recorded_on, by_role, payload)
       SELECT gen_random_uuid(), $1, 'incident_noted', (ARRAY['letter','gathering','incident','post','campaign'])[1 + n % 5],
         (ARRAY['RU-MOW','RU-SPE','RU-PER',NULL])[1 + (n / 5) % 4], '2013-01-01'::date + n / 25, '2026-01-01', 'organizer',
         '{"kind":"detention","affected":1}'
       FROM generate_series(1, 100000) n`,
      [other.id],
    );
    await db.admin.query('ANALYZE event');
  }, 60_000);

  it('paged forwards and back, nothing twice and nothing lost', async () => {
    const query = { kind: ['gathering', 'incident'], region: 'RU-MOW', from: '2013-01-01', to: '2013-03-31' };
    for (const order of ['newest', 'oldest']) {
      const there: string[] = [];
      let page = '';
      let at = await read({ ...query, order }, page, other.organizer);
      for (; at.page.next; at = await read({ ...query, order }, page, other.organizer)) {
        there.push(...at.page.rows.map(({ id }) => id));
        page = at.page.next;
      }
      there.push(...at.page.rows.map(({ id }) => id));
      expect(there).toHaveLength(at.count);
      expect(new Set(there).size).toBe(at.count);
      const back = at.page.rows.map(({ id }) => id);
      while (at.page.previous) {
        at = await read({ ...query, order }, at.page.previous, other.organizer);
        back.unshift(...at.page.rows.map(({ id }) => id));
      }
      expect(back).toEqual(there);
    }
  });

  const planOf = (sql: Prisma.Sql) =>
    withScope(other.organizer, async (scope) => {
      const rows = await scope.db.$queryRaw<{ 'QUERY PLAN': string }[]>(Prisma.sql`EXPLAIN (ANALYZE, BUFFERS OFF, TIMING OFF) ${sql}`);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });

  it.each([
    ['everything', {}],
    ['one kind', { kind: 'post' }],
    ['a kind of which there is none', { kind: 'petition' }],
    ['a region', { region: 'RU-PER' }],
    ['a region of which there is nothing', { region: 'RU-KAM' }],
    ['a period and a region', { region: 'RU-SPE', from: '2015-01-01', to: '2016-12-31' }],
    ['oldest first', { order: 'oldest' }],
  ])('a page of %s reads an index in its order and no more rows than it shows', async (_, query) => {
    const middle = { before: false, key: '2018-06-01', id: '50000' };
    for (const cursor of [null, middle]) {
      const plan = await planOf(eventsSql(other.id, asked(query), cursor));
      expect(plan).not.toMatch(/Seq Scan on event|Bitmap Heap Scan on event/);
      // What is left to sort are the pages of the kinds, never their events: 51 of each of 7.
      for (const [, sorted] of plan.matchAll(/Sort {2}\(.*actual rows=([\d.]+)/g)) expect(Number(sorted)).toBeLessThanOrEqual(7 * 51);
      for (const [, read] of plan.matchAll(/Index Scan.* on event .*actual rows=([\d.]+)/g)) expect(Number(read)).toBeLessThanOrEqual(52);
      expect(plan).not.toMatch(/Rows Removed by Filter: \d{3,}/);
    }
  });

  it.each([
    ['everything', {}, COUNT_TO + 1],
    ['one kind', { kind: 'post' }, COUNT_TO + 1],
    ['a kind of which there is none', { kind: 'petition' }, 0],
    ['a region', { region: 'RU-PER' }, COUNT_TO + 1],
    ['a region of which there is nothing', { region: 'RU-KAM' }, 0],
    ['a kind in a region', { kind: 'incident', region: 'RU-SPE' }, 5000],
    ['a day', { from: '2015-03-04', to: '2015-03-04' }, 20],
    ['a period, a kind and a region', { kind: 'gathering', region: 'RU-SPE', from: '2015-01-01', to: '2015-12-31' }, 456],
  ])('of %s no more is counted than is said', async (_, query, most) => {
    const plan = await planOf(countSql(other.id, asked(query), COUNT_TO + 1));
    // By a bitmap of an index it reads a noun's rows first: no more than about as many as it would count.
    expect(plan).not.toMatch(/Seq Scan on event/);
    expect(plan).not.toMatch(/Rows Removed by Filter: \d{3,}/);
    const rows = [...plan.matchAll(/Scan.* on event e.*actual rows=([\d.]+)/g)].map(([, read]) => Number(read));
    expect(rows.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(most * 1.05);
    const count = (await read(query, '', other.organizer)).count;
    expect(count).toBeLessThanOrEqual(most);
    expect(count).toBeGreaterThanOrEqual(Math.min(most, 5));
  });

  it('the months read a year’s rows', async () => {
    const plan = await planOf(monthsSql(other.id, asked({ from: '2015-01-01', to: '2015-12-31' })));
    expect(plan).not.toMatch(/Seq Scan on event/);
    expect(plan).not.toMatch(/Rows Removed by Filter: \d{3,}/);
  });
});
