import { beforeAll, describe, expect, it } from 'vitest';
import { SILENT } from '@/lib/advice/facts';
import { readOwnAdvice, readOwnText } from '@/lib/advice/own-read';
import { archiveOwnRung, saveOwnRung, type TypedRung } from '@/lib/advice/own-rung-write';
import { archiveOwnText, saveOwnText, type TypedText } from '@/lib/advice/own-text-write';
import { readLadder } from '@/lib/advice/read-ladder';
import { takeStep } from '@/lib/advice/take-step';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { logLetter } from '@/lib/letter/log-letter';
import { paperText } from '@/lib/paper/paper-text';
import { calendarDate } from '@/lib/time/calendar-date';
import { readLetter } from '@/lib/timeline/read-letter';
import { readMyTodo } from '@/lib/todo/read-my-todo';
import { type Campaign, letterTo, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
let other: Campaign;
/** Late since the 8th of October. */
let letterId: string;
beforeAll(async () => {
  one = await testCampaign('one');
  other = await testCampaign('other');
  letterId = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-09-01' }))).letterId;
});

const text = (more: Partial<TypedText> = {}): TypedText => ({
  textId: null,
  title: 'Приметное название',
  lang: 'ru',
  replaces: null,
  body: 'Обращение от {sent}\n\nПрошу ответить на вопросы, приметные слова.',
  ...more,
});
const rung = (more: Partial<TypedRung> = {}): TypedRung => ({
  rungId: null,
  title: 'Приметный шаг',
  plain: 'Приметная причина.',
  article: 'приметное основание',
  replyKinds: [SILENT],
  standings: ['late', 'long_late'],
  categories: [],
  termAmount: null,
  termUnit: null,
  officialId: null,
  textId: null,
  ...more,
});
const ladder = async (actor: Actor = one.a.actor, code?: string) => {
  const view = await readLadder(actor, letterId, code ? { code } : {});
  return { open: view?.ladder.open ?? [], closed: view?.ladder.closed ?? [], step: view?.step ?? null };
};
const codes = async () => (await ladder()).open.map((each) => each.rung.code);
const changes = async (id: string) =>
  (
    await db.admin.query(`SELECT kind, payload->>'change' AS change FROM event WHERE payload::text LIKE '%' || $1 || '%' ORDER BY seq`, [
      id,
    ])
  ).rows;

describe('a campaign’s own step', () => {
  it('is offered to its families among the others, marked as nobody’s but its own, and to no other campaign', async () => {
    const { textId } = must(await saveOwnText(one.editor, text()));
    const { rungId } = must(await saveOwnRung(one.editor, rung({ textId, officialId: one.body('ru.ombudsman') })));
    const { step } = await ladder(one.a.actor, `own-${rungId}`);
    expect(step?.rung).toMatchObject({ title: { ru: 'Приметный шаг' }, verified: false, article: { ru: 'приметное основание' } });
    expect(step?.rung.source.ru).toContain('вашей кампании');
    expect(step?.addressee.chosen?.id).toBe(one.body('ru.ombudsman'));
    expect(step?.paper && paperText(step.paper)).toContain('Обращение от 01.09.2026');
    const theirs = must(await logLetter(other.a.actor, letterTo(other.a.caseId, other.body('ru.mod'), { sentOn: '2026-09-01' })));
    const view = await readLadder(other.a.actor, theirs.letterId);
    expect(view?.ladder.open.length).toBeGreaterThan(0);
    expect(view?.ladder.open.filter((each) => each.rung.code.startsWith('own-'))).toEqual([]);
    must(await archiveOwnRung(one.editor, { rungId }));
  });

  it('is open where its boxes say so, until its last day', async () => {
    const closed = must(await saveOwnRung(one.editor, rung({ standings: ['answered'] })));
    const elsewhere = must(await saveOwnRung(one.editor, rung({ categories: ['leave'] })));
    const over = must(await saveOwnRung(one.editor, rung({ termAmount: 5, termUnit: 'calendar' })));
    const running = must(await saveOwnRung(one.editor, rung({ termAmount: 3, termUnit: 'months' })));
    const anywhere = must(await saveOwnRung(one.editor, rung({ replyKinds: [], standings: [] })));
    const open = await codes();
    for (const { rungId } of [running, anywhere]) expect(open).toContain(`own-${rungId}`);
    for (const { rungId } of [closed, elsewhere, over]) expect(open).not.toContain(`own-${rungId}`);
    const view = await ladder();
    expect(view.closed.map((each) => [each.rung.code, each.why])).toContainEqual([`own-${over.rungId}`, 'past']);
    for (const { rungId } of [closed, elsewhere, over, running, anywhere]) must(await archiveOwnRung(one.editor, { rungId }));
  });

  it('put away is offered no more, and again once it is brought back; each change has its event', async () => {
    const { rungId } = must(await saveOwnRung(one.editor, rung()));
    must(await archiveOwnRung(one.editor, { rungId }));
    expect(await codes()).not.toContain(`own-${rungId}`);
    expect(await saveOwnRung(one.editor, rung({ rungId }))).toEqual({ ok: false, reason: 'not_found' });
    expect(await archiveOwnRung(one.editor, { rungId })).toEqual({ ok: false, reason: 'not_found' });
    must(await archiveOwnRung(one.editor, { rungId, restore: true }));
    must(await saveOwnRung(one.editor, rung({ rungId, title: 'Другой' })));
    expect(await codes()).toContain(`own-${rungId}`);
    expect((await changes(rungId)).map(({ change }) => change)).toEqual(['added', 'archived', 'restored', 'changed']);
    must(await archiveOwnRung(one.editor, { rungId }));
  });

  it('is taken like any other: a letter that follows, with its code and its text', async () => {
    const { textId } = must(await saveOwnText(one.editor, text()));
    const { rungId } = must(await saveOwnRung(one.editor, rung({ textId })));
    const step = {
      letterId,
      rung: `own-${rungId}`,
      toId: one.body('ru.mod'),
      sentOn: calendarDate('2026-11-23'),
      channel: 'portal' as const,
    };
    const done = must(await takeStep(one.a.actor, step));
    const { rows } = await db.admin.query('SELECT rung, parent_id AS parent FROM letter WHERE id = $1', [done.letterId]);
    expect(rows).toEqual([{ rung: `own-${rungId}`, parent: letterId }]);
    expect(await codes()).not.toContain(`own-${rungId}`);
    must(await archiveOwnRung(one.editor, { rungId }));
  });

  it('keeps the open questions where its text puts them again, and none where it only demands', async () => {
    const asking = must(
      await logLetter(
        one.a.actor,
        letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-10-02', text: 'Прошу сообщить:\n1. Когда?\n2. Кем?' }),
      ),
    );
    for (const [body, asked] of [
      ['Прошу ответить:\n{questions}', ['Когда?', 'Кем?']],
      ['Письмо от {sent}. Прошу:\n1. наказать.', []],
    ] as const) {
      const { textId } = must(await saveOwnText(one.editor, text({ body })));
      const { rungId } = must(await saveOwnRung(one.editor, rung({ textId })));
      const step = {
        letterId: asking.letterId,
        rung: `own-${rungId}`,
        toId: one.body('ru.mod'),
        sentOn: calendarDate('2026-11-23'),
        channel: 'portal' as const,
      };
      const { letterId: childId } = must(await takeStep(one.a.actor, step));
      expect((await readLetter(one.a.actor, childId))?.letter.points.map((point) => point.text)).toEqual(asked);
      must(await archiveOwnRung(one.editor, { rungId }));
    }
  });

  it.each([
    ['a body of another campaign', () => ({ officialId: other.body('ru.mod') }), 'officialId'],
    ['a category that is not there', () => ({ categories: ['no_such'] }), 'categories'],
    ['a text that is not there', () => ({ textId: crypto.randomUUID() }), 'textId'],
    ['a number without its unit', () => ({ termAmount: 5 }), 'termAmount'],
  ])('is refused with %s', async (_, more, field) => {
    expect(await saveOwnRung(one.editor, rung(more()))).toMatchObject({ ok: false, field });
  });
});

describe('a campaign’s own text', () => {
  it('stands in for a shipped letter while it is in use', async () => {
    const first = async () => paperText((await ladder(one.a.actor, 'prosecutor-559')).step?.paper ?? failed());
    const before = await first();
    const { textId } = must(await saveOwnText(one.editor, text({ replaces: 'ru.prosecutor_559' })));
    expect(await first()).toContain('приметные слова');
    must(await archiveOwnText(one.editor, { textId }));
    expect(await first()).toBe(before);
  });

  it('is the only one in the place of a letter', async () => {
    const { textId } = must(await saveOwnText(one.editor, text({ replaces: 'ru.reminder' })));
    expect(await saveOwnText(one.editor, text({ replaces: 'ru.reminder' }))).toMatchObject({ ok: false, reason: 'replaces_taken' });
    must(await saveOwnText(one.editor, text({ replaces: 'ru.reminder', textId })));
    must(await archiveOwnText(one.editor, { textId }));
    const second = must(await saveOwnText(one.editor, text({ replaces: 'ru.reminder' })));
    expect(await archiveOwnText(one.editor, { textId, restore: true })).toMatchObject({ ok: false, reason: 'replaces_taken' });
    must(await archiveOwnText(one.editor, { textId: second.textId }));
    must(await archiveOwnText(one.editor, { textId, restore: true }));
    must(await archiveOwnText(one.editor, { textId }));
  });

  it('with a placeholder that nobody knows is refused, and so is one that a step needs put away', async () => {
    expect(await saveOwnText(one.editor, text({ body: 'Прошу {чуда}.' }))).toEqual({
      ok: false,
      reason: 'unknown_placeholder',
      field: 'body',
    });
    const { textId } = must(await saveOwnText(one.editor, text()));
    const { rungId } = must(await saveOwnRung(one.editor, rung({ textId })));
    expect(await archiveOwnText(one.editor, { textId })).toEqual({ ok: false, reason: 'text_in_use' });
    must(await archiveOwnRung(one.editor, { rungId }));
    must(await archiveOwnText(one.editor, { textId }));
  });

  it('is made once by a post that comes twice', async () => {
    const post = { form: 'text', key: crypto.randomUUID(), content: 'x' };
    const [first, second] = [must(await saveOwnText(one.editor, text(), post)), must(await saveOwnText(one.editor, text(), post))];
    expect(second.textId).toBe(first.textId);
    expect(await changes(first.textId)).toEqual([{ kind: 'own_text_changed', change: 'added' }]);
  });
});

describe('both', () => {
  it('are sealed, and changed by editors and admins only', async () => {
    must(await saveOwnText(one.admin, text()));
    must(await archiveOwnRung(one.admin, { rungId: must(await saveOwnRung(one.admin, rung())).rungId }));
    const { rows } = await db.admin.query<{ row: string }>(
      'SELECT t::text AS row FROM own_text t UNION ALL SELECT r::text FROM own_rung r UNION ALL SELECT e::text FROM event e',
    );
    const words = ['Приметн', 'приметн'].flatMap((word) => [word, Buffer.from(word).toString('hex')]);
    expect(rows.filter(({ row }) => words.some((word) => row.includes(word)))).toEqual([]);
    for (const actor of [one.organizer, one.a.actor, other.admin]) {
      const { textId } = must(await saveOwnText(one.editor, text()));
      if (actor !== other.admin) expect(await saveOwnText(actor, text())).toEqual({ ok: false, reason: 'not_allowed' });
      expect(await saveOwnText(actor, text({ textId }))).toMatchObject({ ok: false });
      expect(await archiveOwnText(actor, { textId })).toMatchObject({ ok: false });
    }
  });

  it('are read by the whole campaign and by nobody else; a family cannot write them past the application', async () => {
    const { textId } = must(await saveOwnText(one.editor, text()));
    expect((await readOwnAdvice(one.organizer)).texts.map(({ id }) => id)).toContain(textId);
    expect((await readOwnText(other.admin, textId)).text).toBeNull();
    const changed = withScope(one.a.actor, (scope) =>
      scope.db.ownText.updateMany({ where: { campaignId: one.id, id: textId }, data: { lang: 'en' } }),
    );
    await expect(changed).rejects.toThrow();
    expect((await readOwnText(one.editor, textId)).text?.lang).toBe('ru');
  });
});

describe('her list', () => {
  it('names the first open step of a late letter, and the next one when it is put off', async () => {
    const late = must(await logLetter(one.b.actor, letterTo(one.b.caseId, one.body('ru.mod'), { sentOn: '2026-09-20' }))).letterId;
    const { lines } = await readMyTodo(one.b.actor);
    expect(lines.find((line) => line.letterId === late)).toMatchObject({ kind: 'step', step: { rung: expect.any(String) } });
  });
});

function failed(): never {
  throw new Error('There is no letter.');
}
