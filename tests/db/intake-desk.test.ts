import { beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { readCursor } from '@/lib/db/keyset';
import { addToTold } from '@/lib/intake/add-to-told';
import { answerTold, seeTold } from '@/lib/intake/answer-told';
import { eraseTold } from '@/lib/intake/erase';
import { linkTold, unlinkTold } from '@/lib/intake/link-told';
import type { ToldFilter } from '@/lib/intake/list-filter';
import { makeCaseOfTold } from '@/lib/intake/make-case';
import { makeIncidentOfTold } from '@/lib/intake/make-incident';
import { openTold } from '@/lib/intake/open-told';
import { readToldList } from '@/lib/intake/read-list';
import { readTold } from '@/lib/intake/read-told';
import { declineTold, reopenTold, settleTold } from '@/lib/intake/settle';
import { letGoTold, takeTold } from '@/lib/intake/take';
import { takeBackAnswer } from '@/lib/intake/take-back-answer';
import type { NewTold } from '@/lib/intake/tell';
import { calendarDate } from '@/lib/time/calendar-date';
import { readDeskCase } from '@/lib/timeline/read-desk-case';
import { readDeskTodo } from '@/lib/todo/read-desk-todo';
import { words } from '@/lib/words/words';
import { type Campaign, testCampaign } from '../support/campaign';
import { NOON, setTo, testDatabase } from '../support/database';
import { freshTellToken, teller, tellSomething } from '../support/intake-things';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

const all: ToldFilter = { state: null, told: null, region: null, mine: null };
const list = (filter: Partial<ToldFilter> = {}) => readToldList(one.organizer, { ...all, ...filter }, null);
const lastId = async () =>
  (await db.admin.query<{ id: string }>('SELECT id FROM intake WHERE campaign_id = $1 ORDER BY seq DESC LIMIT 1', [one.id])).rows[0]?.id ??
  '';
async function told(rest: Partial<NewTold> = {}): Promise<{ toldId: string; code: string }> {
  const code = await tellSomething(one, rest);
  return { code, toldId: await lastId() };
}
const add = async (code: string, text: string) =>
  must(await addToTold(teller(one), { code, pass: null, text, token: await freshTellToken(one), near: null }));
const eventsOf = async (toldId: string) =>
  (await db.admin.query<{ kind: string }>('SELECT kind FROM event WHERE thing_id = $1 ORDER BY seq', [toldId])).rows.map(({ kind }) =>
    kind.replace('intake_', ''),
  );

describe('taking', () => {
  it('gives a thing told to one of those who press at once', async () => {
    const { toldId } = await told();
    const answers = await Promise.all([one.organizer, one.editor, one.admin].map((actor) => takeTold(actor, { toldId, from: null })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'changed_meanwhile')).toHaveLength(2);
  });

  it('keeps others from answering and deciding until they take it over, knowingly', async () => {
    const { toldId } = await told();
    must(await takeTold(one.organizer, { toldId, from: null }));
    const refusal = { ok: false, reason: 'told_of_other' };
    expect(await answerTold(one.editor, { toldId, text: 'Ответ', upTo: 0 })).toEqual(refusal);
    expect(await settleTold(one.editor, { toldId, reason: 'helped' })).toEqual(refusal);
    expect(await letGoTold(one.editor, toldId)).toEqual(refusal);
    must(await takeTold(one.editor, { toldId, from: one.organizer.memberId }));
    expect((await readTold(one.organizer, toldId))?.holder).toMatchObject({ name: 'корректор', isMe: false });
    expect(await answerTold(one.organizer, { toldId, text: 'Ответ', upTo: 0 })).toEqual(refusal);
    must(await letGoTold(one.editor, toldId));
    expect(await readTold(one.organizer, toldId)).toMatchObject({ state: 'new', holder: null, mayWork: true });
    expect(await eventsOf(toldId)).toEqual(['told', 'taken', 'taken', 'let_go']);
  });

  it('comes by itself to whoever answers first', async () => {
    const { toldId } = await told();
    must(await answerTold(one.editor, { toldId, text: 'Пишем.', upTo: 0 }));
    expect(await readTold(one.editor, toldId)).toMatchObject({ state: 'taken', holder: { isMe: true } });
    expect(await eventsOf(toldId)).toEqual(['told', 'taken', 'answered']);
  });
});

describe('an answer', () => {
  it('written to the wrong person is taken back by whoever has it, and is read no more', async () => {
    const { toldId, code } = await told();
    must(await answerTold(one.organizer, { toldId, text: 'Не вам.', upTo: 0 }));
    const messageId = (await readTold(one.organizer, toldId))?.messages.at(-1)?.id ?? '';
    expect(await takeBackAnswer(one.editor, { toldId, messageId })).toEqual({ ok: false, reason: 'told_of_other' });
    must(await takeBackAnswer(one.organizer, { toldId, messageId }));
    expect(await takeBackAnswer(one.organizer, { toldId, messageId })).toEqual({ ok: false, reason: 'already_so' });
    expect(must(await openTold(teller(one), { code, pass: null })).told.messages).toEqual([]);
    await add(code, 'Её слова остаются.');
    const hers = (await readTold(one.organizer, toldId))?.messages.at(-1)?.id ?? '';
    expect(await takeBackAnswer(one.organizer, { toldId, messageId: hers })).toEqual({ ok: false, reason: 'already_so' });
  });
});

describe('what waits to be read', () => {
  it('is what is new, and what was added since the page was drawn', async () => {
    const waiting = async () => (await list({ state: 'waiting' })).count;
    const todo = async () => (await readDeskTodo(one.organizer)).counts.find(({ work }) => work === 'told')?.count;
    const before = await waiting();
    const { toldId, code } = await told();
    expect([await waiting(), await todo()]).toEqual([before + 1, before + 1]);
    must(await takeTold(one.organizer, { toldId, from: null }));
    expect(await waiting()).toBe(before);
    await add(code, 'Первое.');
    const page = await readTold(one.organizer, toldId);
    await add(code, 'Второе.');
    expect([await waiting(), await todo(), page?.unseen]).toEqual([before + 1, before + 1, 1]);
    must(await answerTold(one.organizer, { toldId, text: 'На первое.', upTo: page?.upTo ?? 0 }));
    expect((await readTold(one.organizer, toldId))?.messages.map(({ unseen }) => unseen)).toEqual([false, true, false]);
    const now = await readTold(one.organizer, toldId);
    must(await seeTold(one.editor, { toldId, upTo: now?.upTo ?? 0 }));
    expect([await waiting(), await todo()]).toEqual([before, before]);
    expect(await seeTold(one.editor, { toldId, upTo: 999_999_999 })).toEqual({ ok: false, reason: 'already_so' });
  });
});

describe('settling and declining', () => {
  it('say "closed" to whoever told it, and are undone', async () => {
    const a = await told();
    const b = await told();
    must(await settleTold(one.organizer, { toldId: a.toldId, reason: 'helped' }));
    must(await declineTold(one.organizer, { toldId: b.toldId, reason: 'doubtful' }));
    const [seenA, seenB] = [
      must(await openTold(teller(one), { ...a, pass: null })),
      must(await openTold(teller(one), { ...b, pass: null })),
    ];
    for (const { told: view } of [seenA, seenB]) {
      expect(view.settledOn).toBe('2026-11-23');
      expect(JSON.stringify(view)).not.toMatch(/helped|doubtful/);
    }
    expect(await answerTold(one.organizer, { toldId: a.toldId, text: 'x', upTo: 0 })).toEqual({ ok: false, reason: 'told_over' });
    must(await reopenTold(one.editor, b.toldId));
    expect(await readTold(one.editor, b.toldId)).toMatchObject({ state: 'taken', reason: null, settledOn: null, holder: { isMe: true } });
    expect(await reopenTold(one.editor, b.toldId)).toEqual({ ok: false, reason: 'changed_meanwhile' });
    expect(await eventsOf(b.toldId)).toEqual(['told', 'taken', 'declined', 'reopened']);
  });
});

describe('a case of what was told', () => {
  const newCase = { alias: 'Дело с вокзала', category: 'detention', region: 'RU-PER' };

  it('has her words as a note, and the thing told leads to it', async () => {
    const { toldId, code } = await told({ text: 'Увезли с вокзала.' });
    await add(code, 'Отпустили утром.');
    const { caseId } = must(
      await makeCaseOfTold(one.organizer, { ...newCase, toldId, becomes: { as: 'note' }, person: { contact: 'сестра' } }),
    );
    const desk = await readDeskCase(one.organizer, caseId, words('ru'));
    expect(JSON.stringify(desk)).toContain('Увезли с вокзала.\\n\\nОтпустили утром.');
    expect(await readTold(one.organizer, toldId)).toMatchObject({ caseFile: { id: caseId, alias: 'Дело с вокзала' }, state: 'taken' });
    expect(await makeCaseOfTold(one.organizer, { ...newCase, toldId, becomes: { as: 'note' } })).toEqual({
      ok: false,
      reason: 'changed_meanwhile',
    });
    expect(await eventsOf(toldId)).toEqual(['told', 'added', 'taken', 'linked']);
  });

  it('has them as a letter’s draft, where a body was chosen', async () => {
    const { toldId } = await told({ text: 'Прошу сообщить, где мой брат.' });
    const becomes = { as: 'draft', toId: one.body('ru.military-prosecutor') } as const;
    const { caseId } = must(await makeCaseOfTold(one.organizer, { ...newCase, toldId, becomes }));
    const { rows } = await db.admin.query('SELECT state, to_id FROM letter WHERE case_id = $1', [caseId]);
    expect(rows).toEqual([{ state: 'draft', to_id: becomes.toId }]);
  });

  it('is not half made: with a body that is none, nothing is there', async () => {
    const { toldId } = await told();
    const cases = async () => (await db.admin.query('SELECT count(*)::int AS n FROM "case" WHERE campaign_id = $1', [one.id])).rows[0].n;
    const before = await cases();
    const becomes = { as: 'draft', toId: one.a.caseId } as const;
    expect(await makeCaseOfTold(one.organizer, { ...newCase, toldId, becomes })).toMatchObject({ ok: false, field: 'toId' });
    expect(await makeCaseOfTold(one.organizer, { ...newCase, toldId, region: 'XX', becomes: { as: 'note' } })).toMatchObject({ ok: false });
    expect(await cases()).toBe(before);
    expect(await readTold(one.organizer, toldId)).toMatchObject({ state: 'new', caseFile: null });
  });

  it('that there is already is found by its mark, and untied again', async () => {
    const { toldId } = await told({ text: 'О нём уже есть дело.' });
    const { rows } = await db.admin.query<{ ref: string }>('SELECT ref FROM "case" WHERE id = $1', [one.a.caseId]);
    const ref = rows[0]?.ref ?? '';
    expect(await linkTold(one.organizer, { toldId, ref: 'ZZ-9999', note: true })).toMatchObject({ ok: false, field: 'ref' });
    must(await linkTold(one.organizer, { toldId, ref: ref.toLowerCase().replace('-', ' '), note: true }));
    expect(JSON.stringify(await readDeskCase(one.organizer, one.a.caseId, words('ru')))).toContain('О нём уже есть дело.');
    must(await unlinkTold(one.organizer, { toldId, what: 'case' }));
    expect((await readTold(one.organizer, toldId))?.caseFile).toBeNull();
  });
});

describe('an incident of what was told', () => {
  it('is noted once, with what was left standing of her words', async () => {
    const { toldId } = await told();
    const typed = {
      toldId,
      kind: 'detention',
      onDay: { day: calendarDate('2026-11-20'), precision: 'day' as const },
      text: 'Задержан у метро.',
    };
    const { incidentId } = must(await makeIncidentOfTold(one.organizer, typed));
    expect((await readTold(one.organizer, toldId))?.incident).toMatchObject({ id: incidentId });
    expect(await makeIncidentOfTold(one.organizer, typed)).toEqual({ ok: false, reason: 'changed_meanwhile' });
    const { toldId: another } = await told();
    const tomorrow = { ...typed, toldId: another, onDay: { day: calendarDate('2026-11-30'), precision: 'day' as const } };
    expect(await makeIncidentOfTold(one.organizer, tomorrow)).toMatchObject({ ok: false, field: 'onDay' });
    expect((await readTold(one.organizer, another))?.state).toBe('new');
  });
});

describe('the queue', () => {
  it('shows what waits first, pages by key, and nothing twice', async () => {
    const two = await testCampaign('campaign-queue');
    await withScope(systemActor('test', two.id), async ({ db: rows, keys }) => {
      const key = await keys.ofCampaign();
      const one = Array.from({ length: 130 }, () => crypto.randomUUID());
      await rows.intake.createMany({
        data: await Promise.all(
          one.map(async (id, at) => ({
            id,
            campaignId: two.id,
            kind: at % 2 ? 'missing' : 'detention',
            region: at % 3 ? 'RU-PER' : null,
            codeDigest: await keys.digest('c', id),
            tokenDigest: await keys.digest('t', id),
            textSealed: key.seal('intake.text', id, 'x'),
            toldOn: new Date('2026-11-20'),
            ...(at % 5 && { state: 'taken', takenBy: two.organizer.memberId }),
          })),
        ),
      });
    });
    const seen: { id: string; state: string }[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { page, count } = await readToldList(two.organizer, all, next ? readCursor(next, 'int') : null);
      expect(count).toBe(130);
      seen.push(...page.rows);
      next = page.next;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(130);
    expect(seen.slice(0, 26).every(({ state }) => state === 'new')).toBe(true);
    expect((await readToldList(two.organizer, { ...all, told: 'missing', region: 'none' }, null)).count).toBe(22);
    expect((await readToldList(two.organizer, { ...all, mine: true }, null)).count).toBe(104);
    expect((await readToldList(two.organizer, all, null)).counts).toEqual({
      waiting: 26,
      new: 26,
      taken: 104,
      settled: 0,
      declined: 0,
      withdrawn: 0,
    });
  });
});

describe('erasing', () => {
  it('takes the words ninety days after the end, keeps the counts, and closes the code', async () => {
    const job = systemActor('erase what was told', one.id);
    setTo('2026-11-24T09:00:00Z');
    const gone = await told({ text: 'Сотрётся.', contact: 'сестра' });
    await add(gone.code, 'И это.');
    const unread = await told({ text: 'Ждёт прочтения.' });
    const open = await told({ text: 'Ещё в работе.' });
    must(await settleTold(one.organizer, { toldId: gone.toldId, reason: 'helped' }));
    must(await seeTold(one.organizer, { toldId: gone.toldId, upTo: 999_999_999 }));
    must(await declineTold(one.organizer, { toldId: unread.toldId, reason: 'too_little' }));
    await add(unread.code, 'Вот подробности.');
    const counts = (await list()).counts;
    setTo('2027-02-21T09:00:00Z');
    await eraseTold(job);
    expect((await readTold(one.organizer, gone.toldId))?.text).toBe('Сотрётся.');
    setTo('2027-02-22T09:00:00Z');
    expect((await Promise.all([eraseTold(job, 1), eraseTold(job, 1)])).reduce((a, b) => a + b)).toBe(1);
    expect(await readTold(one.organizer, gone.toldId)).toMatchObject({ text: null, contact: null, erasedOn: '2027-02-22', messages: [] });
    expect(await openTold(teller(one), { code: gone.code, pass: null })).toMatchObject({ reason: 'told_wrong_code' });
    expect(await reopenTold(one.organizer, gone.toldId)).toEqual({ ok: false, reason: 'told_erased' });
    expect((await readTold(one.organizer, unread.toldId))?.text).toBe('Ждёт прочтения.');
    expect((await readTold(one.organizer, open.toldId))?.text).toBe('Ещё в работе.');
    const after = (await list()).counts;
    expect({ ...after, waiting: 0 }).toEqual({ ...counts, waiting: 0 });
    const { rows } = await db.admin.query(
      "SELECT payload FROM event WHERE kind = 'intake_erased' AND campaign_id = $1 ORDER BY seq DESC LIMIT 1",
      [one.id],
    );
    expect(rows).toEqual([{ payload: { count: 1 } }]);
    setTo(NOON);
  });
});
