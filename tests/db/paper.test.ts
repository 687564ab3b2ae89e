import { beforeAll, describe, expect, it } from 'vitest';
import { keepText } from '@/lib/advice/keep-text';
import { readTexts } from '@/lib/advice/read-texts';
import { withScope } from '@/lib/auth/with-scope';
import { readSignatory } from '@/lib/case/signatory-read';
import { forgetSignatory, setSignatory } from '@/lib/case/signatory-write';
import { editText, seenText } from '@/lib/letter/edit-text';
import { logLetter } from '@/lib/letter/log-letter';
import { paperText } from '@/lib/paper/paper-text';
import { logReply } from '@/lib/reply/log-reply';
import { calendarDate } from '@/lib/time/calendar-date';
import { keepMany } from '@/lib/timeline/keep-many';
import { fieldsFor } from '@/lib/timeline/paper-fields';
import { readLetter } from '@/lib/timeline/read-letter';
import { readLetterPapers } from '@/lib/timeline/read-letter-papers';
import { readMany } from '@/lib/timeline/read-many';
import { readTextPage } from '@/lib/timeline/read-text-page';
import { type Campaign, letterTo, replyTo, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { eventsOf } from '../support/letters';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
let letterId: string;
const NONE = { signerGenitive: null, signerDative: null, signerAccusative: null, signerInstrumental: null };
const NOBODY = { personGenitive: null, personDative: null, personAccusative: null, personInstrumental: null };
const typed = (more: object = {}) => ({
  caseId: one.a.caseId,
  name: 'Снегова Анна Петровна',
  address: '614000, г. Пермь, ул. Тихая, д. 7',
  contact: null,
  relation: 'husband' as const,
  personName: 'Снегов Павел Ильич',
  ...NONE,
  ...NOBODY,
  ...more,
});
const sent = { sentOn: calendarDate('2026-11-23'), channel: 'portal' as const, draft: false };
const post = (key: string) => ({ form: 'many', key, content: key });

beforeAll(async () => {
  one = await testCampaign();
  const text = 'Прошу ответить:\n1. Когда будет приказ?\n2. Кто его подпишет?';
  letterId = must(
    await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-10-05', text, channel: 'post' })),
  ).letterId;
  must(await logReply(one.a.actor, replyTo(letterId, 'registration', '2026-10-09', { datedOn: '2026-10-08', number: 'А-12/45' })));
  must(await logReply(one.a.actor, replyTo(letterId, 'boilerplate', '2026-11-10', { datedOn: '2026-11-02', number: '173/5' })));
});

describe('who signs', () => {
  it('is kept sealed, shown in every form, and told without content', async () => {
    must(await setSignatory(one.a.actor, typed()));
    const view = await readSignatory(one.organizer, one.a.caseId);
    expect(view?.forms.signer?.genitive).toBe('Снеговой Анны Петровны');
    expect(view?.forms.person?.instrumental).toBe('Снеговым Павлом Ильичом');
    const { rows } = await db.admin.query(`SELECT kind, payload FROM event WHERE kind = 'signatory_changed'`);
    expect(rows).toEqual([{ kind: 'signatory_changed', payload: {} }]);
  });

  it('keeps a form corrected by hand, until the name is another', async () => {
    must(await setSignatory(one.a.actor, typed({ personGenitive: 'Снегова Павла Ильина' })));
    expect((await readSignatory(one.a.actor, one.a.caseId))?.forms.person?.genitive).toBe('Снегова Павла Ильина');
    must(
      await setSignatory(
        one.a.actor,
        typed({ personName: 'Снегов Лев Ильич', personGenitive: 'Снегова Павла Ильина', personDative: 'Снегову Павлу Ильичу' }),
      ),
    );
    const forms = (await readSignatory(one.a.actor, one.a.caseId))?.forms.person;
    expect(forms).toMatchObject({ genitive: 'Снегова Льва Ильича', dative: 'Снегову Льву Ильичу' });
    must(await setSignatory(one.a.actor, typed()));
  });

  it('is neither seen nor changed from another case', async () => {
    expect(await readSignatory(one.b.actor, one.a.caseId)).toBeNull();
    expect(await setSignatory(one.b.actor, typed())).toEqual({ ok: false, reason: 'not_found' });
    expect(await forgetSignatory(one.b.actor, one.a.caseId)).toEqual({ ok: false, reason: 'not_found' });
  });

  it('can be erased: one row, all of it empty', async () => {
    must(await setSignatory(one.b.actor, typed({ caseId: one.b.caseId })));
    must(await forgetSignatory(one.b.actor, one.b.caseId));
    const kept = (await readSignatory(one.b.actor, one.b.caseId))?.kept;
    expect(kept).toMatchObject({ name: null, address: null, relation: null, personName: null });
    const { rows } = await db.admin.query('SELECT count(*)::int AS n FROM signatory WHERE case_id = $1', [one.b.caseId]);
    expect(rows).toEqual([{ n: 1 }]);
  });
});

describe('the fields of a letter', () => {
  it('come from the case, in the official language, with exhibits in the order of their days', async () => {
    const asked = { caseId: one.a.caseId, letterId, addresseeId: one.body('ru.military-prosecutor'), aboutId: one.body('ru.mod') };
    const fields = await withScope(one.a.actor, (scope) => fieldsFor(scope, asked));
    expect(fields).toMatchObject({
      addressee: { name: 'Главная военная прокуратура', holder: null },
      about: 'Министерство обороны Российской Федерации',
      person: { relation: 'husband' },
      letter: { number: 'А-12/45', registeredOn: '2026-10-08', dueOn: '2026-11-07' },
    });
    expect(fields?.letter?.points.map(({ text }) => text)).toEqual(['Когда будет приказ?', 'Кто его подпишет?']);
    expect(fields?.exhibits).toEqual([
      'копия обращения от 05.10.2026',
      'квитанция почты об отправке от 05.10.2026',
      'уведомление о регистрации от 08.10.2026 № А-12/45 (Министерство обороны Российской Федерации)',
      'ответ от 02.11.2026 № 173/5 (Министерство обороны Российской Федерации)',
    ]);
  });

  it('are not given for another case, nor a letter of another case', async () => {
    const of = (caseId: string, letter: string | null, addresseeId?: string) =>
      withScope(one.b.actor, (scope) => fieldsFor(scope, { caseId, letterId: letter, ...(addresseeId ? { addresseeId } : {}) }));
    expect(await of(one.a.caseId, null)).toBeNull();
    expect(await of(one.b.caseId, letterId)).toBeNull();
    expect(await of(one.b.caseId, null, one.a.caseId)).toBeNull();
    expect(await of(one.b.caseId, null)).not.toBeNull();
  });
});

describe('a text of the list', () => {
  it('goes to the body the letter is at when it is a reminder, and elsewhere is asked', async () => {
    const reminder = await readTexts(one.a.actor, one.a.caseId, { code: 'ru.reminder', letter: letterId, to: '' });
    expect(reminder?.to?.code).toBe('ru.mod');
    expect(reminder?.paper?.from[0]).toBe('от Снеговой Анны Петровны');
    const complaint = await readTexts(one.a.actor, one.a.caseId, { code: 'ru.prosecutor_559', letter: letterId, to: '' });
    expect(complaint).toMatchObject({ to: null, paper: null });
    expect(complaint?.offered.length).toBeGreaterThan(5);
  });

  it('becomes a child letter with its own clock when it was sent, or a draft', async () => {
    const chosen = { caseId: one.a.caseId, code: 'ru.prosecutor_559', letterId, toId: one.body('ru.military-prosecutor') };
    const done = must(await keepText(one.a.actor, { ...chosen, ...sent }));
    const child = (await readLetter(one.a.actor, done.letterId))?.letter;
    expect(child).toMatchObject({ parentId: letterId, aboutId: one.body('ru.mod'), state: 'sent', sentOn: '2026-11-23' });
    expect(child?.text).toContain('моего мужа Снегова Павла Ильича');
    expect(child?.hops[0]?.answerByOn).not.toBeNull();
    const draft = must(await keepText(one.a.actor, { ...chosen, ...sent, draft: true }));
    expect((await readLetter(one.a.actor, draft.letterId))?.letter.state).toBe('draft');
    const early = { ...chosen, ...sent, sentOn: calendarDate('2026-10-01') };
    expect(await keepText(one.a.actor, early)).toEqual({ ok: false, reason: 'before_letter', field: 'sentOn' });
    expect(await keepText(one.b.actor, { ...chosen, ...sent })).toEqual({ ok: false, reason: 'not_found' });
  });
});

describe('a text that is not to be sent', () => {
  it('is not sent to many bodies when one of them has ended the correspondence', async () => {
    const id = must(await logLetter(one.b.actor, letterTo(one.b.caseId, one.body('ru.duma'), { sentOn: '2026-09-01' }))).letterId;
    must(await logReply(one.b.actor, replyTo(id, 'terminated', '2026-10-01')));
    const many = { caseId: one.b.caseId, code: null, text: 'Прошу ответить.', toIds: [one.body('ru.mod'), one.body('ru.duma')], ...sent };
    expect(await keepMany(one.b.actor, many)).toEqual({ ok: false, reason: 'body_ended', field: 'to' });
    must(await keepMany(one.b.actor, { ...many, toIds: [one.body('ru.mod')] }));
  });

  const text = async (code: string, to: string, id: string) => readTexts(one.a.actor, one.a.caseId, { code, letter: id, to: one.body(to) });
  const keep = (code: string, to: string, id: string, more: object = {}) =>
    keepText(one.a.actor, { caseId: one.a.caseId, code, letterId: id, toId: one.body(to), ...sent, ...more });

  it('goes to no body that ended the correspondence, but to another', async () => {
    const id = must(
      await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.duma'), { sentOn: '2026-09-01', category: 'leave' })),
    ).letterId;
    must(await logReply(one.a.actor, replyTo(id, 'terminated', '2026-10-01')));
    expect(await text('ru.repeat', 'ru.duma', id)).toMatchObject({ paper: null, closed: { why: 'ended', onDay: '2026-10-01' } });
    expect(await keep('ru.repeat', 'ru.duma', id)).toEqual({ ok: false, reason: 'body_ended' });
    expect(await keep('ru.repeat', 'ru.duma', id, { draft: true })).toEqual({ ok: false, reason: 'body_ended' });
    const other = await readTexts(one.a.actor, one.a.caseId, { code: 'ru.other_body', letter: id, to: '', q: 'Дума' });
    expect(other?.offered.map(({ code }) => code)).not.toContain('ru.duma');
    must(await keep('ru.other_body', 'ru.government', id));
  });

  it('is not kept after its last day, and is kept by the day it was sent', async () => {
    const id = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-07-24' }))).letterId;
    must(await logReply(one.a.actor, replyTo(id, 'registration', '2026-07-24', { number: 'П-2' })));
    const older = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-07-01' }))).letterId;
    for (const [code, of] of [
      ['ru.prosecutor_559', id],
      ['ru.court', older],
    ] as const) {
      const view = await text(code, 'ru.military-prosecutor', of);
      expect(view?.closed?.why, code).toBe('past');
      expect(view?.paper).toBeNull();
      expect(await keep(code, 'ru.military-prosecutor', of)).toEqual({ ok: false, reason: 'text_past' });
    }
    must(await keep('ru.prosecutor_559', 'ru.military-prosecutor', id, { sentOn: calendarDate('2026-11-22') }));
    const tomorrow = { sentOn: calendarDate('2026-11-24') };
    expect(await keep('ru.prosecutor_559', 'ru.military-prosecutor', id, tomorrow)).toEqual({
      ok: false,
      reason: 'in_future',
      field: 'sentOn',
    });
  });

  it('is not for a letter under another law', async () => {
    const id = must(
      await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { sentOn: '2026-09-01', law: 'information' })),
    ).letterId;
    expect((await text('ru.prosecutor_559', 'ru.military-prosecutor', id))?.closed).toEqual({ why: 'otherLaw', onDay: null });
    expect(await keep('ru.prosecutor_559', 'ru.military-prosecutor', id)).toEqual({ ok: false, reason: 'other_law' });
    const reminder = await text('ru.reminder', 'ru.mod', id);
    expect(reminder?.paper && paperText(reminder.paper)).not.toContain('59-ФЗ');
  });
});

describe('the text of a letter', () => {
  const seen = (text: string | null) => withScope(one.a.actor, (scope) => seenText(scope, text));

  it('of a draft is changed, with an event and its questions; two at once are a conflict', async () => {
    const text = 'Прошу ответить:\n1. Когда?';
    const id = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { draft: true, text }))).letterId;
    const opened = await seen(text);
    must(await editText(one.a.actor, { letterId: id, text: 'Прошу ответить:\n1. Когда?\n2. Где?', seen: opened }));
    expect(await editText(one.organizer, { letterId: id, text: 'Другое', seen: opened })).toEqual({ ok: false, reason: 'text_changed' });
    const { letter } = (await readLetter(one.a.actor, id)) ?? {};
    expect(letter?.text).toContain('2. Где?');
    expect(letter?.points.map((point) => point.text)).toEqual(['Когда?', 'Где?']);
    expect(await eventsOf(db.admin, id)).toContain('letter_text_changed');
    expect(await editText(one.b.actor, { letterId: id, text: 'Чужое', seen: opened })).toEqual({ ok: false, reason: 'not_found' });
  });

  it('of a letter already sent is added once, and then stands', async () => {
    const id = must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod')))).letterId;
    must(await editText(one.a.actor, { letterId: id, text: 'Что было отправлено.', seen: await seen(null) }));
    expect((await readTextPage(one.a.actor, id))?.mayEdit).toBe(false);
    const again = { letterId: id, text: 'Иначе.', seen: await seen('Что было отправлено.') };
    expect(await editText(one.a.actor, again)).toEqual({ ok: false, reason: 'changed_meanwhile' });
    const [paper] = (await readLetterPapers(one.a.actor, [id]))?.papers ?? [];
    expect(paper?.to).toEqual(['Министерство обороны Российской Федерации']);
    expect(paper && paperText(paper)).toContain('Что было отправлено.');
  });
});

describe('one text to many bodies', () => {
  it('makes a letter for each, once, each to its own', async () => {
    const view = await readMany(one.a.actor, one.a.caseId, {
      q: '',
      to: [one.body('ru.mod'), one.body('ru.duma')],
      code: 'ru.information',
    });
    expect(view?.chosen.map(({ code }) => code)).toEqual(['ru.mod', 'ru.duma']);
    expect(view?.text).toMatch(/^Запрос информации\n\nНа основании/);
    const many = {
      caseId: one.a.caseId,
      code: 'ru.information',
      toIds: [one.body('ru.mod'), one.body('ru.duma'), one.body('ru.mod')],
      text: view?.text ?? '',
      ...sent,
    };
    const key = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
    const done = must(await keepMany(one.a.actor, many, post(key)));
    expect(await keepMany(one.a.actor, many, post(key))).toEqual(done);
    const made = await readLetterPapers(one.a.actor, done.letterIds);
    expect(made?.papers.map(({ to }) => to[0])).toEqual([
      'Министерство обороны Российской Федерации',
      'Государственная Дума Федерального Собрания Российской Федерации',
    ]);
    expect(made?.letters.map(({ letter }) => letter.law)).toEqual(['information', 'information']);
    expect(made?.papers[0]?.title).toBe('Запрос информации');
    expect(await readLetterPapers(one.b.actor, done.letterIds)).toBeNull();
  });

  it('loses nothing that was written, and keeps its questions', async () => {
    const text =
      'От имени семей мобилизованных прошу о ротации.\n\nОт вас нет ответа с марта.\n\nПрошу сообщить:\n1. Когда ротация?\n2. Кто решает?\n\nНадеемся.';
    const many = { caseId: one.a.caseId, code: null, toIds: [one.body('ru.mod'), one.body('ru.duma')], text, ...sent };
    const made = await readLetterPapers(one.a.actor, must(await keepMany(one.a.actor, many)).letterIds);
    expect(made?.papers).toHaveLength(2);
    for (const paper of made?.papers ?? []) {
      expect(paper.from[0]).toBe('от Снеговой Анны Петровны');
      for (const line of text.split('\n').filter(Boolean)) expect(paperText(paper)).toContain(line);
    }
    for (const { letter } of made?.letters ?? [])
      expect(letter.points.map((point) => point.text)).toEqual(['Когда ротация?', 'Кто решает?']);
    const complaint = await keepMany(one.a.actor, { ...many, code: 'ru.rally_notice' });
    for (const id of must(complaint).letterIds) expect((await readLetter(one.a.actor, id))?.letter.points).toEqual([]);
  });

  it('is all or nothing', async () => {
    const count = async () => (await db.admin.query('SELECT count(*)::int AS n FROM letter')).rows[0].n;
    const before = await count();
    const many = { caseId: one.a.caseId, code: null, text: 'Прошу ответить.', ...sent };
    const wrong = await keepMany(one.a.actor, { ...many, toIds: [one.body('ru.mod'), one.a.caseId] });
    expect(wrong).toEqual({ ok: false, reason: 'not_in_list', field: 'to' });
    const future = { ...many, toIds: [one.body('ru.mod')], sentOn: calendarDate('2027-01-01') };
    expect(await keepMany(one.a.actor, future)).toEqual({ ok: false, reason: 'in_future', field: 'sentOn' });
    expect(await keepMany(one.a.actor, { ...many, toIds: [] })).toEqual({ ok: false, reason: 'nobody_chosen' });
    expect(await keepMany(one.b.actor, { ...many, toIds: [one.body('ru.mod')] })).toEqual({ ok: false, reason: 'not_found' });
    expect(await count()).toBe(before);
  });
});
