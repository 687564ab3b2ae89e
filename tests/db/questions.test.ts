import { beforeAll, describe, expect, it } from 'vitest';
import { addEdition, type ToldEdition } from '@/lib/question/add-edition';
import { askInCase, logQuestions } from '@/lib/question/ask';
import { askComment } from '@/lib/question/ask-comment';
import { answerComment, restoreComment, withdrawComment } from '@/lib/question/change-comment';
import { editEdition, restoreEdition, showEdition, withdrawEdition } from '@/lib/question/change-edition';
import { markQuestion, restoreQuestion, withdrawQuestion } from '@/lib/question/change-question';
import { readCommentFilter, readEditionFilter, readQuestionFilter } from '@/lib/question/list-filter';
import { readQuestionChoice } from '@/lib/question/read-choice';
import { readComment, readComments } from '@/lib/question/read-comments';
import { readEdition } from '@/lib/question/read-edition';
import { readEditions } from '@/lib/question/read-editions';
import { readCaseQuestions, readQuestion } from '@/lib/question/read-question';
import { tallyOf } from '@/lib/question/rules';
import { calendarDate as day } from '@/lib/time/calendar-date';
import { readTimeline } from '@/lib/timeline/read-timeline';
import { words } from '@/lib/words/words';
import { type Campaign, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { must } from '../support/must';

// Today is Monday 23 November 2026 in Moscow.
const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign('questions-one');
});

const { filter: any } = readQuestionFilter({});
const line: ToldEdition = {
  kind: 'direct_line',
  onDay: day('2026-12-17'),
  nameRu: 'Прямая линия',
  nameEn: null,
  source: null,
  officialId: null,
};
const edition = async (more: Partial<ToldEdition> = {}) => must(await addEdition(one.organizer, { ...line, ...more })).editionId;
const sent = { channel: 'sms', sentOn: day('2026-11-20'), number: 'МЕТКА-1', text: 'Когда вернут мужа?' } as const;
const asked = async (editionId: string, more: object = {}) =>
  must(await askInCase(one.a.actor, { caseId: one.a.caseId, editionId, ...sent, ...more })).questionId;
const logged = (editionId: string, more: object = {}) =>
  logQuestions(one.organizer, { editionId, ...sent, region: null, count: null, caseMark: null, ...more });
const kinds = async (thingId: string) =>
  (await db.admin.query('SELECT kind, case_id FROM event WHERE thing_id = $1 ORDER BY seq', [thingId])).rows;

describe('a family’s question', () => {
  it('is logged in her case, sealed by its key, told on her timeline, and read by her and the staff', async () => {
    const id = await asked(await edition());
    for (const actor of [one.a.actor, one.organizer])
      expect(await readQuestion(actor, id)).toMatchObject({
        text: 'Когда вернут мужа?',
        number: 'МЕТКА-1',
        region: 'RU-PER',
        count: 1,
        enteredFor: false,
      });
    expect(await readQuestion(one.b.actor, id)).toBeNull();
    const timeline = await readTimeline(one.a.actor, one.a.caseId, words('ru'));
    expect(timeline?.events.map(({ title }) => title)).toContain('Отправлен 1 вопрос: прямая линия, 17 декабря 2026 г. · СМС');
    const { rows } = await db.admin.query(
      "SELECT position('МЕТКА' in q::text) + position(convert_to('вернут', 'UTF8') in text_sealed) AS open FROM question q WHERE id = $1",
      [id],
    );
    expect(rows[0].open).toBe(0);
  });

  it('is taken back by her and brought back, and counts nowhere meanwhile', async () => {
    const editionId = await edition();
    const id = await asked(editionId);
    const count = async () => tallyOf((await readEdition(one.organizer, editionId, any, null))?.groups ?? []).sent;
    expect(await count()).toBe(1);
    expect(await withdrawQuestion(one.b.actor, id)).toEqual({ ok: false, reason: 'not_found' });
    must(await withdrawQuestion(one.a.actor, id));
    expect(await count()).toBe(0);
    expect(await withdrawQuestion(one.a.actor, id)).toEqual({ ok: false, reason: 'changed_meanwhile' });
    must(await restoreQuestion(one.a.actor, id));
    expect(await count()).toBe(1);
    expect((await readCaseQuestions(one.a.actor, one.a.caseId))?.questions.map((each) => each.id)).toContain(id);
    expect(await readCaseQuestions(one.b.actor, one.a.caseId)).toBeNull();
  });

  it('is refused in another’s case, to no occasion, of a day ahead, and after the occasion', async () => {
    const editionId = await edition({ onDay: day('2026-11-19') });
    const ask = (more: object) => askInCase(one.a.actor, { caseId: one.a.caseId, editionId, ...sent, ...more });
    expect(await ask({ caseId: one.b.caseId })).toEqual({ ok: false, reason: 'not_found' });
    expect(await ask({ editionId: crypto.randomUUID() })).toEqual({ ok: false, reason: 'not_in_list', field: 'editionId' });
    expect(await ask({ sentOn: day('2026-11-24') })).toEqual({ ok: false, reason: 'in_future', field: 'sentOn' });
    expect(await ask({})).toEqual({ ok: false, reason: 'after_edition', field: 'sentOn' });
    expect(
      await markQuestion(one.a.actor, { questionId: await asked(await edition()), readOnAir: 'yes', answered: 'no', source: null }),
    ).toEqual({
      ok: false,
      reason: 'not_allowed',
    });
  });

  it('offers her the occasions there are, and none that was taken back', async () => {
    const [kept, gone] = [await edition(), await edition()];
    must(await withdrawEdition(one.organizer, gone));
    const choice = await readQuestionChoice(one.a.actor, one.a.caseId);
    const ids = choice?.editions.map(({ id }) => id) ?? [];
    expect([ids.includes(kept), ids.includes(gone)]).toEqual([true, false]);
    expect(await askInCase(one.a.actor, { caseId: one.a.caseId, editionId: gone, ...sent })).toMatchObject({ reason: 'not_in_list' });
    must(await restoreEdition(one.organizer, gone));
  });
});

describe('the ledger', () => {
  it('adds up many alike, by what is known of them; of a case or of none', async () => {
    const editionId = await edition({ onDay: day('2026-11-21') });
    const mark = (await db.admin.query('SELECT ref FROM "case" WHERE id = $1', [one.b.caseId])).rows[0].ref;
    const { questionId: many } = must(await logged(editionId, { count: 370, channel: 'site', region: 'RU-SVE' }));
    const { questionId: hers } = must(await logged(editionId, { caseMark: mark, channel: 'phone' }));
    must(await logged(editionId, { count: 29 }));
    must(await markQuestion(one.organizer, { questionId: many, readOnAir: 'no', answered: 'no', source: 'запись эфира' }));
    must(await markQuestion(one.organizer, { questionId: hers, readOnAir: 'yes', answered: 'partly', source: null }));
    const found = await readEdition(one.organizer, editionId, any, null);
    expect(tallyOf(found?.groups ?? [])).toEqual({ sent: 400, read: 1, notRead: 370, answered: 0, partly: 1, notAnswered: 370 });
    expect(found?.count).toBe(3);
    expect((await readEdition(one.organizer, editionId, { ...any, region: 'none' }, null))?.page.rows).toMatchObject([{ count: 29 }]);
    expect((await readEdition(one.organizer, editionId, { ...any, channel: 'phone' }, null))?.page.rows).toMatchObject([
      { ref: mark, region: 'RU-PER', enteredFor: true },
    ]);
    const { page } = await readEditions(one.organizer, readEditionFilter({}).filter, null);
    expect(page.rows.find(({ id }) => id === editionId)).toMatchObject({ sent: 400, read: 1, answered: 0, partly: 1 });
    expect(await kinds(hers)).toEqual([
      { kind: 'question_sent', case_id: one.b.caseId },
      { kind: 'question_answered', case_id: one.b.caseId },
    ]);
    expect(await readQuestion(one.organizer, many)).toMatchObject({ source: 'запись эфира' });
    expect(await readEdition(one.a.actor, editionId, any, null)).toBeNull();
  });

  it('says nothing of air that is still to come, and what was on air is moved to no day ahead', async () => {
    const ahead = await logged(await edition());
    const mark = (readOnAir: 'yes' | 'unknown') =>
      markQuestion(one.organizer, { questionId: must(ahead).questionId, readOnAir, answered: 'no', source: null });
    expect(await mark('yes')).toEqual({ ok: false, reason: 'edition_to_come', field: 'readOnAir' });
    must(await mark('unknown'));
    const id = await edition({ onDay: day('2026-11-22') });
    const { questionId } = must(await logged(id));
    must(await markQuestion(one.organizer, { questionId, readOnAir: 'no', answered: 'no', source: null }));
    const later = { ...line, editionId: id, onDay: day('2026-11-24') };
    expect(await editEdition(one.organizer, later)).toEqual({ ok: false, reason: 'edition_to_come', field: 'onDay' });
    must(await withdrawQuestion(one.organizer, questionId));
    must(await editEdition(one.organizer, later));
  });

  it('is corrected, but moved to before no question; shown, hidden by taking back', async () => {
    const id = await edition({ onDay: day('2026-11-22') });
    must(await logged(id));
    const edit = (onDay: string) => editEdition(one.organizer, { ...line, editionId: id, onDay: day(onDay), nameEn: 'Direct line' });
    expect(await edit('2026-11-19')).toEqual({ ok: false, reason: 'before_question', field: 'onDay' });
    must(await edit('2026-11-20'));
    must(await showEdition(one.organizer, { editionId: id, show: true }));
    must(await withdrawEdition(one.organizer, id));
    expect((await readEdition(one.organizer, id, any, null))?.edition).toMatchObject({
      isPublic: false,
      withdrawnOn: '2026-11-23',
      name: { en: 'Direct line' },
    });
    expect(
      (await readEditions(one.organizer, readEditionFilter({ withdrawn: '1' }).filter, null)).page.rows.map((each) => each.id),
    ).toContain(id);
    expect(await addEdition(one.organizer, { ...line, officialId: crypto.randomUUID() })).toEqual({
      ok: false,
      reason: 'not_in_list',
      field: 'officialId',
    });
    expect(await addEdition(one.a.actor, line)).toEqual({ ok: false, reason: 'not_allowed' });
  });
});

describe('a request for comment', () => {
  const ask = async (askedOn = '2026-11-02') =>
    must(await askComment(one.organizer, { toId: one.body('ru.mod'), outlet: 'Газета «Вечер»', askedOn: day(askedOn), text: 'О ротации' }))
      .commentId;

  it('did not hear back: counted in days until today, then until it was heard', async () => {
    const id = await ask();
    expect(await readComment(one.organizer, id)).toMatchObject({ outlet: 'Газета «Вечер»', answer: 'none', days: 21 });
    must(
      await answerComment(one.organizer, { commentId: id, answer: 'refused', answeredOn: day('2026-11-09'), source: 'газета, 10 ноября' }),
    );
    expect(await readComment(one.organizer, id)).toMatchObject({ answer: 'refused', days: 7, source: 'газета, 10 ноября' });
    must(await answerComment(one.organizer, { commentId: id, answer: 'none', answeredOn: null, source: null }));
    expect(await readComment(one.organizer, id)).toMatchObject({ answer: 'none', answeredOn: null, days: 21 });
    expect((await kinds(id)).map(({ kind }) => kind)).toEqual(['comment_asked', 'comment_answered', 'comment_answered']);
  });

  it('is refused without a day, before it was asked, of a day ahead; and is the staff’s alone', async () => {
    const id = await ask();
    const heard = (answeredOn: string | null) =>
      answerComment(one.organizer, { commentId: id, answer: 'answered', answeredOn: answeredOn ? day(answeredOn) : null, source: null });
    expect(await heard(null)).toMatchObject({ reason: 'day_empty' });
    expect(await heard('2026-11-01')).toMatchObject({ reason: 'before_asking' });
    expect(await heard('2026-11-24')).toMatchObject({ reason: 'in_future' });
    expect(await readComment(one.a.actor, id)).toBeNull();
    expect((await readComments(one.a.actor, readCommentFilter({}).filter, null)).page.rows).toEqual([]);
    expect(await withdrawComment(one.a.actor, id)).toEqual({ ok: false, reason: 'not_allowed' });
  });

  it('is taken back and brought back', async () => {
    const id = await ask('2026-11-20');
    const has = async (query: object) =>
      (await readComments(one.organizer, readCommentFilter({ ...query }).filter, null)).page.rows.some((each) => each.id === id);
    must(await withdrawComment(one.organizer, id));
    expect([await has({}), await has({ withdrawn: '1' })]).toEqual([false, true]);
    must(await restoreComment(one.organizer, id));
    expect([await has({ answer: 'none', from: '2026-11-20' }), await has({ answer: 'answered' })]).toEqual([true, false]);
  });
});
