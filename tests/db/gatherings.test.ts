import { beforeAll, describe, expect, it } from 'vitest';
import { readCursor } from '@/lib/db/keyset';
import { addCompared, removeCompared, restoreCompared } from '@/lib/gathering/compare';
import { editGathering } from '@/lib/gathering/edit-gathering';
import { readGatheringFilter } from '@/lib/gathering/list-filter';
import { logAnswer, type NoticeAnswer } from '@/lib/gathering/log-answer';
import { logNotice, removeNotice } from '@/lib/gathering/log-notice';
import { logOutcome } from '@/lib/gathering/log-outcome';
import { noteGathering, type ToldGathering } from '@/lib/gathering/note-gathering';
import { readRefusedAndAllowed } from '@/lib/gathering/read-compared';
import { readGathering } from '@/lib/gathering/read-gathering';
import { readGatherings } from '@/lib/gathering/read-list';
import { readCaseGatherings } from '@/lib/gathering/read-of-case';
import { showGathering } from '@/lib/gathering/show';
import { restoreGathering, withdrawGathering } from '@/lib/gathering/withdraw';
import { calendarDate as day } from '@/lib/time/calendar-date';
import { readTimeline } from '@/lib/timeline/read-timeline';
import { words } from '@/lib/words/words';
import { type Campaign, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { must } from '../support/must';

// Today is Monday 23 November 2026 in Moscow.
const db = testDatabase();
let one: Campaign;
let hall: string;
let mark: string;
beforeAll(async () => {
  one = await testCampaign('gatherings-one');
  hall = one.body('ru.region.RU-PER.city-hall');
  mark = (await db.admin.query('SELECT ref FROM "case" WHERE id = $1', [one.a.caseId])).rows[0].ref;
});

const { filter: all } = readGatheringFilter({});
type Told = Partial<Omit<ToldGathering, 'onDay'>> & { onDay?: string };
const told = ({ onDay = '2026-11-22', ...more }: Told = {}): ToldGathering => ({
  kind: 'rally',
  onDay: day(onDay),
  region: 'RU-PER',
  title: 'Митинг «Верните домой»',
  place: 'Площадь у театра',
  text: null,
  expected: 300,
  caseMark: null,
  ...more,
});
const noted = async (more: Told = {}) => must(await noteGathering(one.organizer, told(more))).gatheringId;
const filed = async (gatheringId: string, noticeOn = '2026-11-10') =>
  must(await logNotice(one.organizer, { gatheringId, toId: hall, noticeOn: day(noticeOn), number: '01-5/1', letterId: null }));
const no = (gatheringId: string, more: Partial<NoticeAnswer> = {}): NoticeAnswer => ({
  gatheringId,
  answer: 'refused',
  answerOn: day('2026-11-12'),
  ground: 'covid',
  groundText: 'в связи с угрозой распространения инфекции',
  offeredText: null,
  ...more,
});
const refusedOne = async (more: Told = {}) => {
  const id = await noted(more);
  await filed(id);
  must(await logAnswer(one.organizer, no(id)));
  return id;
};
const lines = async (gatheringId: string) =>
  (
    await db.admin.query('SELECT kind, case_id, region, noun, on_day::text AS on FROM event WHERE thing_id = $1 ORDER BY seq', [
      gatheringId,
    ])
  ).rows;
const row = async (gatheringId: string) => (await db.admin.query('SELECT * FROM gathering WHERE id = $1', [gatheringId])).rows[0];

describe('a rally, its notice and its refusal', () => {
  it('are kept, counted and told, and nothing typed stands in the open', async () => {
    const id = await refusedOne();
    const found = await readGathering(one.organizer, id);
    expect(found?.gathering).toMatchObject({
      title: 'Митинг «Верните домой»',
      answer: 'refused',
      ground: 'covid',
      groundText: 'в связи с угрозой распространения инфекции',
      notice: { on: '2026-11-10', toId: hall, number: '01-5/1' },
    });
    // 22 November less 15 is Saturday the 7th, less 10 Thursday the 12th; the 10th plus 3 is Friday the 13th.
    expect(found?.clocks).toMatchObject({ filed: 'in_window', answered: 'in_time', silence: 2, againstCount: false });
    expect(found?.clocks.window?.earliest?.due).toMatchObject({ rawOn: '2026-11-07', statutoryOn: '2026-11-09' });
    expect(found?.clocks.window?.latest.due).toMatchObject({ rawOn: '2026-11-12', statutoryOn: '2026-11-12' });
    expect(found?.clocks.answerBy?.due).toMatchObject({ statutoryOn: '2026-11-13', safeOn: '2026-11-13' });
    expect(await lines(id)).toEqual([
      { kind: 'gathering_noted', case_id: null, region: 'RU-PER', noun: 'gathering', on: '2026-11-22' },
      { kind: 'notice_filed', case_id: null, region: 'RU-PER', noun: 'gathering', on: '2026-11-10' },
      { kind: 'gathering_answered', case_id: null, region: 'RU-PER', noun: 'gathering', on: '2026-11-12' },
    ]);
    const { rows } = await db.admin.query(
      `SELECT position('Верните' in g::text) + position('инфекции' in g::text) + position('01-5/1' in g::text) AS open,
         position(convert_to('Верните', 'UTF8') in title_sealed) AS sealed FROM gathering g WHERE id = $1`,
      [id],
    );
    expect(rows[0]).toEqual({ open: 0, sealed: 0 });
  });

  it('is silence while no answer came, with the days it is', async () => {
    const id = await noted();
    await filed(id, '2026-11-12');
    const clocks = (await readGathering(one.organizer, id))?.clocks;
    expect(clocks).toMatchObject({ answered: 'late', silence: 11, filed: 'in_window' });
  });

  it('an answer logged by mistake is taken out, then the notice', async () => {
    const id = await refusedOne();
    expect(await removeNotice(one.organizer, id)).toEqual({ ok: false, reason: 'notice_answered' });
    must(await logAnswer(one.organizer, no(id, { answer: 'none', answerOn: null, ground: null, groundText: null })));
    must(await removeNotice(one.organizer, id));
    expect(await row(id)).toMatchObject({
      answer: 'none',
      answer_on: null,
      ground: null,
      ground_sealed: null,
      notice_on: null,
      notice_to_id: null,
    });
    expect((await lines(id)).map(({ kind }) => kind)).toEqual([
      'gathering_noted',
      'notice_filed',
      'gathering_answered',
      'gathering_answered',
      'notice_removed',
    ]);
  });

  it('of what was agreed no ground is kept, and of a refusal the offer is', async () => {
    const [agreed, other] = [await noted(), await noted()];
    for (const id of [agreed, other]) await filed(id);
    must(await logAnswer(one.organizer, no(agreed, { answer: 'agreed', offeredText: 'парк' })));
    must(await logAnswer(one.organizer, no(other, { offeredText: 'парк на окраине' })));
    expect(await row(agreed)).toMatchObject({ ground: null, ground_sealed: null, offered: false, offered_sealed: null });
    expect((await readGathering(one.organizer, other))?.gathering).toMatchObject({
      answer: 'refused',
      offered: true,
      offeredText: 'парк на окраине',
    });
  });
});

describe('what is refused', () => {
  it.each([
    [
      'a notice of a day ahead',
      async (id: string) =>
        logNotice(one.organizer, { gatheringId: id, toId: hall, noticeOn: day('2026-11-24'), number: null, letterId: null }),
      { reason: 'in_future', field: 'noticeOn' },
    ],
    [
      'a notice after the day itself',
      async (id: string) =>
        logNotice(one.organizer, { gatheringId: id, toId: hall, noticeOn: day('2026-11-23'), number: null, letterId: null }),
      { reason: 'after_gathering', field: 'noticeOn' },
    ],
    [
      'a notice to nobody',
      async (id: string) =>
        logNotice(one.organizer, { gatheringId: id, toId: crypto.randomUUID(), noticeOn: day('2026-11-10'), number: null, letterId: null }),
      { reason: 'not_in_list', field: 'toId' },
    ],
    [
      'a notice that is a letter nobody wrote',
      async (id: string) =>
        logNotice(one.organizer, { gatheringId: id, toId: hall, noticeOn: day('2026-11-10'), number: null, letterId: crypto.randomUUID() }),
      { reason: 'not_in_list', field: 'letterId' },
    ],
    ['an answer to no notice', async (id: string) => logAnswer(one.organizer, no(id)), { reason: 'notice_first' }],
    [
      'an event beside what was not refused',
      async (id: string) =>
        addCompared(one.organizer, {
          gatheringId: id,
          onDay: day('2026-11-22'),
          region: null,
          title: 'Концерт',
          source: 'газета',
          people: null,
        }),
      { reason: 'nothing_refused' },
    ],
    ['a family’s word', async (id: string) => withdrawGathering(one.a.actor, id), { reason: 'not_allowed' }],
    [
      'a mark of no case',
      async () => noteGathering(one.organizer, told({ caseMark: 'ZZ-ZZZZ' })),
      { reason: 'no_such_mark', field: 'caseMark' },
    ],
  ])('%s', async (_, post, refusal) => {
    expect(await post(await noted())).toEqual({ ok: false, ...refusal });
  });

  it.each([
    ['before the notice', { answerOn: day('2026-11-09') }, { reason: 'before_notice', field: 'answerOn' }],
    ['in the future', { answerOn: day('2026-11-24') }, { reason: 'in_future', field: 'answerOn' }],
    ['without its day', { answerOn: null }, { reason: 'day_empty', field: 'answerOn' }],
    ['a refusal without a ground', { ground: null }, { reason: 'ground_missing', field: 'ground' }],
    [
      'another ground without its words',
      { ground: 'other' as const, groundText: null },
      { reason: 'ground_words_missing', field: 'groundText' },
    ],
  ])('an answer %s', async (_, more, refusal) => {
    const id = await noted();
    await filed(id);
    expect(await logAnswer(one.organizer, no(id, more))).toEqual({ ok: false, ...refusal });
  });

  it('a rally held before its day, and one moved ahead after it was held or to before its notice', async () => {
    const ahead = await noted({ onDay: '2026-12-20' });
    const outcome = { outcome: 'held', came: 200, outcomeText: null, source: null } as const;
    expect(await logOutcome(one.organizer, { gatheringId: ahead, ...outcome })).toEqual({
      ok: false,
      reason: 'not_yet_held',
      field: 'outcome',
    });
    const held = await noted();
    await filed(held);
    must(await logOutcome(one.organizer, { gatheringId: held, ...outcome }));
    const move = (onDay: string) => editGathering(one.organizer, { gatheringId: held, ...told({ onDay }) });
    expect(await move('2026-12-01')).toEqual({ ok: false, reason: 'not_yet_held', field: 'onDay' });
    expect(await move('2026-11-09')).toEqual({ ok: false, reason: 'before_notice', field: 'onDay' });
    expect(await row(held)).toMatchObject({ came: 200, outcome: 'held' });
  });
});

describe('of a case', () => {
  it('stands on its timeline, and its family reads it and changes nothing', async () => {
    const id = await refusedOne({ caseMark: mark.toLowerCase().replace('-', ' ') });
    must(
      await addCompared(one.organizer, {
        gatheringId: id,
        onDay: day('2026-11-21'),
        region: 'RU-PER',
        title: 'День города',
        source: 'газета',
        people: 5_000,
      }),
    );
    const timeline = await readTimeline(one.a.actor, one.a.caseId, words('ru'));
    expect(timeline?.events.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Митинг: 22 ноября 2026 г.', 'Ответ на уведомление об акции — отказали: из-за ковида']),
    );
    const seen = await readGathering(one.a.actor, id);
    expect(seen).toMatchObject({
      gathering: { answer: 'refused' },
      compared: [{ title: 'День города', people: 5_000 }],
      caseFile: { id: one.a.caseId },
    });
    expect(await readCaseGatherings(one.a.actor, one.a.caseId)).toMatchObject([{ id, ground: 'covid' }]);
    expect(await readGathering(one.b.actor, id)).toBeNull();
    expect(await readCaseGatherings(one.b.actor, one.a.caseId)).toEqual([]);
    expect((await readGatherings(one.a.actor, all, null)).page.rows).toEqual([]);
  });

  it('the database lets a family read hers, and write none', async () => {
    const id = await noted({ caseMark: mark });
    const theirs = await noted();
    await db.app.query('BEGIN');
    await db.app.query(
      "SELECT set_config('app.campaign', $1, true), set_config('app.member', $2, true), set_config('app.reach', 'own', true)",
      [one.id, one.a.actor.memberId],
    );
    const count = async (sql: string, values: unknown[]) => (await db.app.query(sql, values)).rowCount;
    expect(await count('SELECT 1 FROM gathering WHERE id = ANY($1)', [[id, theirs]])).toBe(1);
    expect(await count("UPDATE gathering SET outcome = 'held' WHERE id = $1", [id])).toBe(0);
    expect(await count('DELETE FROM gathering WHERE id = $1', [id])).toBe(0);
    await expect(
      db.app.query(
        "INSERT INTO gathering (id, campaign_id, case_id, kind, on_day, title_sealed, entered_on) VALUES ($1, $2, $3, 'rally', '2026-11-22', 'x', '2026-11-22')",
        [crypto.randomUUID(), one.id, one.a.caseId],
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await db.app.query('ROLLBACK');
  });

  it('both cases are told when it is given to another', async () => {
    const other = (await db.admin.query('SELECT ref FROM "case" WHERE id = $1', [one.b.caseId])).rows[0].ref;
    const id = await noted({ caseMark: mark });
    must(await editGathering(one.organizer, { gatheringId: id, ...told({ caseMark: other }) }));
    expect((await lines(id)).map(({ kind, case_id }) => [kind, case_id])).toEqual([
      ['gathering_noted', one.a.caseId],
      ['gathering_linked', one.a.caseId],
      ['gathering_linked', one.b.caseId],
      ['gathering_changed', one.b.caseId],
    ]);
    expect(await readGathering(one.a.actor, id)).toBeNull();
    expect(await readGathering(one.b.actor, id)).not.toBeNull();
  });
});

describe('refused here, allowed there', () => {
  it('is counted by region and month as by hand, without what was taken back', async () => {
    const two = await testCampaign('gatherings-two');
    const toId = two.body('ru.region.RU-PER.city-hall');
    const make = async (onDay: string, region: string, answer: 'refused' | 'elsewhere' | 'agreed', noticeOn: string, answerOn: string) => {
      const { gatheringId } = must(await noteGathering(two.organizer, told({ onDay, region })));
      must(await logNotice(two.organizer, { gatheringId, toId, noticeOn: day(noticeOn), number: null, letterId: null }));
      must(await logAnswer(two.organizer, no(gatheringId, { answer, answerOn: day(answerOn), offeredText: 'парк' })));
      return gatheringId;
    };
    const first = await make('2026-10-24', 'RU-PER', 'refused', '2026-10-12', '2026-10-14');
    await make('2026-10-31', 'RU-PER', 'elsewhere', '2026-10-19', '2026-10-21');
    await make('2026-10-31', 'RU-SVE', 'agreed', '2026-10-19', '2026-10-21');
    const gone = await make('2026-10-25', 'RU-PER', 'refused', '2026-10-12', '2026-10-14');
    const event = { gatheringId: first, onDay: day('2026-10-24'), region: 'RU-PER', title: 'Ярмарка', source: 'газета', people: 2_000 };
    must(await addCompared(two.organizer, event));
    must(await addCompared(two.organizer, { ...event, region: 'RU-SVE', people: null }));
    must(await addCompared(two.organizer, { ...event, gatheringId: gone }));
    must(await withdrawGathering(two.organizer, gone));
    const { tally, page } = await readRefusedAndAllowed(two.organizer, all, null);
    expect(tally).toEqual([
      { region: 'RU-PER', month: '2026-10', refused: 1, elsewhere: 1, agreed: 0, allowed: 1, people: 2_000 },
      { region: 'RU-SVE', month: '2026-10', refused: 0, elsewhere: 0, agreed: 1, allowed: 1, people: 0 },
    ]);
    expect(page.rows.map(({ onDay, compared }) => [onDay, compared.length])).toEqual([
      ['2026-10-31', 0],
      ['2026-10-24', 2],
    ]);
    const one = page.rows[1]?.compared[0]?.id ?? '';
    must(await removeCompared(two.organizer, one));
    expect(await removeCompared(two.organizer, one)).toEqual({ ok: false, reason: 'changed_meanwhile' });
    expect((await readRefusedAndAllowed(two.organizer, all, null)).page.rows[1]?.compared).toHaveLength(1);
    must(await restoreCompared(two.organizer, one));
    expect((await readRefusedAndAllowed(two.organizer, { ...all, region: 'RU-SVE' }, null)).tally).toHaveLength(1);
    // What is held against a rally is not counted of marches, nor of another ground.
    expect((await readRefusedAndAllowed(two.organizer, { ...all, kind: 'march' }, null)).tally).toEqual([]);
    expect((await readRefusedAndAllowed(two.organizer, { ...all, ground: 'works' }, null)).tally).toEqual([]);
    expect((await readRefusedAndAllowed(two.organizer, { ...all, ground: 'covid' }, null)).tally).toMatchObject([
      { region: 'RU-PER', refused: 1, elsewhere: 1, allowed: 1 },
      { region: 'RU-SVE', refused: 0, agreed: 0, allowed: 1 },
    ]);
  });
});

describe('taken back and brought back', () => {
  it('counts nowhere meanwhile, and what may be told is to be said anew', async () => {
    const id = await noted();
    must(await showGathering(one.organizer, { gatheringId: id, show: true }));
    expect(await showGathering(one.organizer, { gatheringId: id, show: true })).toEqual({ ok: false, reason: 'already_so', field: 'show' });
    must(await withdrawGathering(one.organizer, id));
    const ids = async (withdrawn: true | null) =>
      (await readGatherings(one.organizer, { ...all, withdrawn }, null)).page.rows.map((each) => each.id);
    expect([(await ids(null)).includes(id), (await ids(true)).includes(id)]).toEqual([false, true]);
    expect(await logOutcome(one.organizer, { gatheringId: id, outcome: 'held', came: null, outcomeText: null, source: null })).toEqual({
      ok: false,
      reason: 'changed_meanwhile',
    });
    must(await restoreGathering(one.organizer, id));
    expect(await row(id)).toMatchObject({ withdrawn_on: null, is_public: false });
  });

  it('twenty at once withdraw it once', async () => {
    const id = await noted();
    const done = await Promise.all(Array.from({ length: 20 }, () => withdrawGathering(one.organizer, id)));
    expect(done.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await lines(id)).filter(({ kind }) => kind === 'gathering_withdrawn')).toHaveLength(1);
  });

  it('an answer and the taking out of its notice come one after the other, never half', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      const id = await noted();
      await filed(id);
      const [answer, notice] = await Promise.all([logAnswer(one.organizer, no(id)), removeNotice(one.organizer, id)]);
      expect(answer.ok).not.toBe(notice.ok);
      const { answer: said, notice_on: on } = await row(id);
      expect(said === 'none').toBe(on === null);
    }
  });
});

describe('the list', () => {
  it('pages by key: nothing twice, nothing lost, and back again', async () => {
    const two = await testCampaign('gatherings-many');
    for (let n = 0; n < 120; n += 1)
      must(
        await noteGathering(
          two.organizer,
          told({ onDay: `2026-10-${String((n % 7) + 1).padStart(2, '0')}`, kind: n % 2 ? 'flowers' : 'rally' }),
        ),
      );
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const { page, count } = await readGatherings(two.organizer, all, readCursor(next, 'date'));
      expect(count).toBe(120);
      seen.push(...page.rows.map(({ id }) => id));
      next = page.next;
    }
    expect([seen.length, new Set(seen).size]).toEqual([120, 120]);
    expect((await readGatherings(two.organizer, { ...all, kind: 'flowers' }, null)).count).toBe(60);
    expect((await readGatherings(two.organizer, { ...all, from: day('2026-10-07') }, null)).count).toBe(17);
    expect((await readGatherings(two.organizer, { ...all, answer: 'no_notice', region: 'RU-PER' }, null)).count).toBe(120);
  });
});
