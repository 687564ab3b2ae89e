import { beforeAll, describe, expect, it } from 'vitest';
import { keepText } from '@/lib/advice/keep-text';
import { withScope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { editText, seenText } from '@/lib/letter/edit-text';
import { logLetter } from '@/lib/letter/log-letter';
import { correctPoints } from '@/lib/point/correct';
import { countPoints } from '@/lib/point/count';
import type { VerdictCode } from '@/lib/point/verdicts';
import { logReply } from '@/lib/reply/log-reply';
import { readPoints } from '@/lib/reply/read-points';
import { calendarDate } from '@/lib/time/calendar-date';
import { readLetter } from '@/lib/timeline/read-letter';
import { readReplyPoints } from '@/lib/timeline/read-reply-points';
import { type Campaign, letterTo, replyTo, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { eventsOf } from '../support/letters';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
let other: Campaign;
beforeAll(async () => {
  one = await testCampaign('points-one');
  other = await testCampaign('points-other');
});

const ASKED = ['Когда будет ротация?', 'Кто о ней решает?', 'Где приказ?', 'Почему нет ответа?', 'Кто за это отвечает?'];
const TEXT = `Прошу ответить:\n${ASKED.map((text, at) => `${at + 1}. ${text}`).join('\n')}\n\nПриложения:\n1. Копия.\n2. Копия.`;

const sent = async (text: string | null = TEXT, sentOn = '2026-10-01') =>
  must(await logLetter(one.a.actor, letterTo(one.a.caseId, one.body('ru.mod'), { sentOn, text }))).letterId;
const answered = async (letterId: string, kind = 'partial', on = '2026-10-20') =>
  must(await logReply(one.a.actor, replyTo(letterId, kind, on, { text: 'Ответ' }))).replyId;
const pointsOf = async (letterId: string) => here(await readLetter(one.a.actor, letterId)).letter.points;
const here = <T>(value: T | null): T => {
  if (value === null) throw new Error('not found');
  return value;
};
const verdicts = async (letterId: string, said: Record<number, VerdictCode>) =>
  new Map((await pointsOf(letterId)).flatMap(({ id, number }) => (said[number] ? [[id, said[number]] as const] : [])));
const rows = async (letterId: string) =>
  (
    await db.admin.query(
      'SELECT p.number, r.verdict, r.read_by FROM point_reading r JOIN point p ON p.id = r.point_id WHERE p.letter_id = $1 ORDER BY r.seq',
      [letterId],
    )
  ).rows as { number: number; verdict: string; read_by: string }[];

describe('a letter’s questions', () => {
  it('are kept, sealed, when it is logged, with their event', async () => {
    const letterId = await sent();
    expect((await pointsOf(letterId)).map(({ number, text, verdict }) => [number, text, verdict])).toEqual(
      ASKED.map((text, at) => [at + 1, text, null]),
    );
    const { rows: stored } = await db.admin.query('SELECT text_sealed FROM point WHERE letter_id = $1', [letterId]);
    expect(stored).toHaveLength(5);
    for (const { text_sealed } of stored) expect((text_sealed as Buffer).toString('utf8')).not.toContain('ротация');
    expect(await eventsOf(db.admin, letterId)).toEqual(['letter_sent', 'points_noted']);
  });

  it('are none where the text asks none, and then nothing is told', async () => {
    for (const text of ['Здравствуйте. Жду ответа.', null]) {
      const letterId = await sent(text);
      expect(await pointsOf(letterId)).toEqual([]);
      expect(await eventsOf(db.admin, letterId)).toEqual(['letter_sent']);
    }
  });

  it('are corrected, moved and taken away by one field', async () => {
    const letterId = await sent();
    const before = await pointsOf(letterId);
    const questions = `${ASKED[4]}\n${ASKED[0]}\nКогда же отпуск?\nПочему нет вашего ответа?`;
    must(await correctPoints(one.a.actor, { letterId, questions }));
    const after = await pointsOf(letterId);
    expect(after.map(({ text }) => text)).toEqual([ASKED[4], ASKED[0], 'Когда же отпуск?', 'Почему нет вашего ответа?']);
    expect(after.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(after[0]?.id).toBe(before[4]?.id);
    expect(after[3]?.id).toBe(before[3]?.id);
    must(await correctPoints(one.organizer, { letterId, questions: '' }));
    expect(await pointsOf(letterId)).toEqual([]);
  });

  it('change places in a circle', async () => {
    const letterId = await sent();
    must(await correctPoints(one.a.actor, { letterId, questions: [...ASKED].reverse().join('\n') }));
    expect((await pointsOf(letterId)).map(({ text }) => text)).toEqual([...ASKED].reverse());
  });

  it('posted as they are change nothing and tell nothing', async () => {
    const letterId = await sent();
    must(await correctPoints(one.a.actor, { letterId, questions: ASKED.join('\n') }));
    expect(await eventsOf(db.admin, letterId)).toEqual(['letter_sent', 'points_noted']);
  });

  it('posted twice are noted once', async () => {
    const letterId = await sent(null);
    const post = { form: 'questions', key: newId(), content: 'the same' };
    const twice = await Promise.all([1, 2].map(() => correctPoints(one.a.actor, { letterId, questions: ASKED.join('\n') }, post)));
    expect(twice.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await pointsOf(letterId)).toHaveLength(5);
    expect(await eventsOf(db.admin, letterId)).toEqual(['letter_sent', 'points_noted']);
  });

  it('that were read cannot be left out, but a slip in them can be put right', async () => {
    const letterId = await sent();
    const replyId = await answered(letterId);
    must(await readPoints(one.a.actor, { replyId, verdicts: await verdicts(letterId, { 3: 'answered' }) }));
    const without = ASKED.filter((_, at) => at !== 2).join('\n');
    expect(await correctPoints(one.a.actor, { letterId, questions: without })).toMatchObject({ ok: false, reason: 'question_read' });
    expect(await pointsOf(letterId)).toHaveLength(5);
    must(await correctPoints(one.a.actor, { letterId, questions: 'Где этот приказ?' }));
    expect(await pointsOf(letterId)).toMatchObject([{ number: 1, text: 'Где этот приказ?', verdict: 'answered' }]);
  });

  it('are text and nothing more, whatever is typed', async () => {
    const hostile = [
      `'); DROP TABLE point; --?`,
      '<script>alert(1)</script>?',
      '=HYPERLINK("http://example.org")?',
      '🕯️ Когда?'.normalize('NFC'),
      '{0} %s #{HOME}?',
    ];
    const letterId = await sent(null);
    must(await correctPoints(one.a.actor, { letterId, questions: hostile.join('\n') }));
    expect((await pointsOf(letterId)).map(({ text }) => text)).toEqual(hostile);
    const tooMany = Array.from({ length: 99 }, (_, at) => `Вопрос о дне ${at}?`).join('\n');
    expect(await correctPoints(one.a.actor, { letterId, questions: tooMany })).toMatchObject({ reason: 'too_many_questions' });
    expect(await correctPoints(one.a.actor, { letterId, questions: 'а'.repeat(2_001) })).toMatchObject({ reason: 'question_too_long' });
  });

  it('98 of them can be turned round', async () => {
    const many = Array.from({ length: 98 }, (_, at) => `Что было в день номер ${at + 1}?`);
    const letterId = await sent(null);
    must(await correctPoints(one.a.actor, { letterId, questions: many.join('\n') }));
    must(await correctPoints(one.a.actor, { letterId, questions: [...many].reverse().join('\n') }));
    expect((await pointsOf(letterId)).map(({ text }) => text)).toEqual([...many].reverse());
  });
});

describe('the questions of a letter that follows up', () => {
  const kept = async (code: string, letterId: string, draft = false) => {
    const chosen = {
      caseId: one.a.caseId,
      code,
      letterId,
      toId: one.body('ru.mod'),
      sentOn: calendarDate('2026-11-23'),
      channel: 'portal' as const,
    };
    return must(await keepText(one.a.actor, { ...chosen, draft })).letterId;
  };
  const asked = async (letterId: string) => (await pointsOf(letterId)).map(({ text }) => text);

  it('are those that are open, sent elsewhere among them, when it puts them again', async () => {
    const letterId = await sent();
    const replyId = await answered(letterId);
    must(
      await readPoints(one.a.actor, {
        replyId,
        verdicts: await verdicts(letterId, { 1: 'answered', 2: 'referred', 3: 'refused', 4: 'dodged' }),
      }),
    );
    const open = [ASKED[1], ASKED[3], ASKED[4]];
    for (const code of ['ru.repeat', 'ru.other_body', 'ru.deputy_request'])
      expect(await asked(await kept(code, letterId)), code).toEqual(open);
    const text = here(await readLetter(one.a.actor, await kept('ru.repeat', letterId))).letter.text ?? '';
    expect(text).toContain(`2. ${ASKED[1]}\n\n4. ${ASKED[3]}\n5. ${ASKED[4]}`);
  });

  it('are none where it demands, and none of blanks', async () => {
    const letterId = await sent();
    for (const code of ['ru.prosecutor_559', 'ru.rally_notice', 'ru.appeal', 'ru.reminder'])
      expect(await asked(await kept(code, letterId)), code).toEqual([]);
  });

  it('are those of its words when a draft’s blanks are filled in, but never a complaint’s demands', async () => {
    const letterId = await sent();
    const edited = async (code: string, change: (text: string) => string) => {
      const draftId = await kept(code, letterId, true);
      const text = here(await readLetter(one.a.actor, draftId)).letter.text ?? '';
      const seen = await withScope(one.a.actor, (scope) => seenText(scope, text));
      must(await editText(one.a.actor, { letterId: draftId, text: change(text), seen }));
      return asked(draftId);
    };
    expect(await edited('ru.appeal', (text) => text.replace(/1\. _+\n2\. _+\n3\. _+/, '1. Когда ротация?\n2. Кто решает?'))).toEqual([
      'Когда ротация?',
      'Кто решает?',
    ]);
    expect(await edited('ru.repeat', (text) => text.replace('Где приказ?', 'Где же этот приказ?'))).toContain('Где же этот приказ?');
    expect(await edited('ru.prosecutor_559', (text) => `${text}\n\nОчень прошу.`)).toEqual([]);
  });
});

describe('a reply, read question by question', () => {
  it('is kept with who read it, and told', async () => {
    const letterId = await sent();
    const replyId = await answered(letterId);
    must(await readPoints(one.a.actor, { replyId, verdicts: await verdicts(letterId, { 1: 'answered', 2: 'dodged', 4: 'refused' }) }));
    expect((await pointsOf(letterId)).map(({ verdict }) => verdict)).toEqual(['answered', 'dodged', null, 'refused', null]);
    expect((await pointsOf(letterId))[0]?.byReplyId).toBe(replyId);
    expect(await rows(letterId)).toEqual(
      [1, 2, 4].map((number, at) => ({ number, verdict: ['answered', 'dodged', 'refused'][at], read_by: one.a.actor.memberId })),
    );
    const { rows: told } = await db.admin.query(`SELECT payload FROM event WHERE letter_id = $1 AND kind = 'points_read'`, [letterId]);
    expect(told).toEqual([{ payload: { replyId, answered: 1, of: 5 } }]);
  });

  it('keeps a disagreement: who, and when; only what differs is anybody’s reading', async () => {
    const letterId = await sent();
    const replyId = await answered(letterId);
    const said = await verdicts(letterId, { 1: 'answered', 2: 'answered' });
    must(await readPoints(one.a.actor, { replyId, verdicts: said }));
    must(await readPoints(one.organizer, { replyId, verdicts: await verdicts(letterId, { 1: 'answered', 2: 'dodged' }) }));
    expect((await pointsOf(letterId)).map(({ verdict }) => verdict)).toEqual(['answered', 'dodged', null, null, null]);
    expect(await rows(letterId)).toEqual([
      { number: 1, verdict: 'answered', read_by: one.a.actor.memberId },
      { number: 2, verdict: 'answered', read_by: one.a.actor.memberId },
      { number: 2, verdict: 'dodged', read_by: one.organizer.memberId },
    ]);
    const history = here(await readReplyPoints(one.organizer, letterId, replyId)).history;
    expect(history.map(({ number, verdict, who }) => [number, verdict, who])).toEqual([
      [2, 'dodged', 'you'],
      [2, 'answered', 'family'],
      [1, 'answered', 'family'],
    ]);
  });

  it('settles more by a later reply', async () => {
    const letterId = await sent();
    const [first, second] = [await answered(letterId, 'boilerplate'), await answered(letterId, 'substantive', '2026-11-10')];
    must(await readPoints(one.a.actor, { replyId: first, verdicts: new Map(), all: 'dodged' }));
    must(await readPoints(one.a.actor, { replyId: second, verdicts: await verdicts(letterId, { 5: 'answered', 1: 'referred' }) }));
    expect((await pointsOf(letterId)).map(({ verdict }) => verdict)).toEqual(['referred', 'dodged', 'dodged', 'dodged', 'answered']);
  });

  it('"none of them" is one tap, and does not undo what was read', async () => {
    const letterId = await sent();
    const replyId = await answered(letterId, 'boilerplate');
    must(await readPoints(one.a.actor, { replyId, verdicts: await verdicts(letterId, { 2: 'answered' }) }));
    must(await readPoints(one.a.actor, { replyId, verdicts: new Map(), all: 'dodged' }));
    expect((await pointsOf(letterId)).map(({ verdict }) => verdict)).toEqual(['dodged', 'answered', 'dodged', 'dodged', 'dodged']);
  });

  it('posted twice is read once', async () => {
    const letterId = await sent();
    const replyId = await answered(letterId);
    const post = { form: 'read', key: newId(), content: 'the same' };
    const said = { replyId, verdicts: await verdicts(letterId, { 1: 'refused' }) };
    const twice = await Promise.all([1, 2].map(() => readPoints(one.a.actor, said, post)));
    expect(twice.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await rows(letterId)).toHaveLength(1);
    expect((await eventsOf(db.admin, letterId)).filter((kind) => kind === 'points_read')).toHaveLength(1);
  });

  it('says why not: no answer in it, nothing marked, another letter’s question', async () => {
    const [letterId, another] = [await sent(), await sent()];
    const registration = await answered(letterId, 'registration');
    const replyId = await answered(letterId);
    expect(await readPoints(one.a.actor, { replyId: registration, verdicts: new Map(), all: 'dodged' })).toMatchObject({
      reason: 'no_answer_in_it',
    });
    expect(await readPoints(one.a.actor, { replyId, verdicts: new Map() })).toMatchObject({ reason: 'nothing_read' });
    const foreign = await verdicts(another, { 1: 'answered' });
    expect(await readPoints(one.a.actor, { replyId, verdicts: foreign })).toMatchObject({ reason: 'changed_meanwhile' });
    expect(await rows(letterId)).toEqual([]);
  });
});

describe('whose they are', () => {
  it('another family and another campaign’s staff see and change nothing', async () => {
    const letterId = await sent();
    const replyId = await answered(letterId);
    const said = await verdicts(letterId, { 1: 'answered' });
    for (const actor of [one.b.actor, other.a.actor, other.organizer, other.admin]) {
      expect(await readLetter(actor, letterId)).toBeNull();
      expect(await readReplyPoints(actor, letterId, replyId)).toBeNull();
      expect(await readPoints(actor, { replyId, verdicts: said })).toMatchObject({ reason: 'not_found' });
      expect(await correctPoints(actor, { letterId, questions: 'Чужой?' })).toMatchObject({ reason: 'not_found' });
      const seen = await withScope(
        actor,
        ({ db: own }) => own.$queryRaw<{ n: number }[]>`SELECT count(*)::int AS n FROM point WHERE letter_id = ${letterId}::uuid`,
      );
      expect(seen).toEqual([{ n: 0 }]);
    }
    expect(await pointsOf(letterId)).toHaveLength(5);
    expect(await rows(letterId)).toEqual([]);
  });

  it('are counted for the campaign and for a body, by the readings that stand', async () => {
    const third = await testCampaign('points-third');
    const log = async (body: string, draft = false) =>
      must(await logLetter(third.a.actor, letterTo(third.a.caseId, third.body(body), { sentOn: '2026-10-01', text: TEXT, draft })))
        .letterId;
    const [letterId] = [await log('ru.mod'), await log('ru.mod.appeals'), await log('ru.mod', true)];
    const { replyId } = must(await logReply(third.a.actor, replyTo(letterId, 'partial', '2026-10-20')));
    const points = here(await readLetter(third.a.actor, letterId)).letter.points;
    const say = (verdict: VerdictCode, ...at: number[]) => new Map(at.map((each) => [points[each]?.id ?? '', verdict]));
    must(await readPoints(third.a.actor, { replyId, verdicts: say('answered', 0, 1) }));
    must(await readPoints(third.organizer, { replyId, verdicts: say('dodged', 1) }));
    const count = (body?: string) => withScope(third.organizer, (scope) => countPoints(scope, body && third.body(body)));
    expect(await count()).toEqual({ answered: 1, of: 10 });
    expect(await count('ru.mod')).toEqual({ answered: 1, of: 5 });
    expect(await count('ru.mod.appeals')).toEqual({ answered: 0, of: 5 });
    expect(await withScope(other.organizer, (scope) => countPoints(scope))).toEqual({ answered: 0, of: 0 });
  });
});
