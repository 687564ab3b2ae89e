import { describe, expect, it } from 'vitest';
import { alignPoints } from '@/lib/point/align';
import { moves } from '@/lib/point/renumber';
import { isOpen, pointsTally, standingReadings, verdictOver } from '@/lib/point/rules';
import { asTyped, beginWith, typedPoints } from '@/lib/point/typed-points';
import { VERDICT_CODES, VERDICTS, type VerdictCode } from '@/lib/point/verdicts';

const reading = (seq: number, replyId: string, verdict: VerdictCode) => ({ seq, replyId, verdict });

describe('what became of a question', () => {
  it('is open until somebody has read a reply', () => {
    expect(verdictOver([])).toBeNull();
  });

  it('of two replies, is the one that settles more: answered, refused, referred, dodged', () => {
    expect(VERDICTS.map(({ code }) => code)).toEqual([...VERDICT_CODES]);
    const order: VerdictCode[] = ['answered', 'refused', 'referred', 'dodged'];
    for (const [at, strong] of order.entries())
      for (const weak of order.slice(at + 1)) {
        expect(verdictOver([reading(1, 'a', strong), reading(2, 'b', weak)])).toEqual({ verdict: strong, byReplyId: 'a' });
        expect(verdictOver([reading(1, 'b', weak), reading(2, 'a', strong)])).toEqual({ verdict: strong, byReplyId: 'a' });
      }
  });

  it('in one reply, is its newest reading, in whatever order the rows come', () => {
    const readings = [reading(5, 'a', 'dodged'), reading(2, 'a', 'answered'), reading(3, 'b', 'referred')];
    expect(standingReadings(readings).map(({ seq }) => seq)).toEqual([3, 5]);
    expect(verdictOver(readings)).toEqual({ verdict: 'referred', byReplyId: 'b' });
  });

  it('leaves it open where nobody dealt with it, or they went round it or elsewhere', () => {
    expect([null, ...VERDICT_CODES].filter((verdict) => isOpen({ verdict }))).toEqual([null, 'referred', 'dodged']);
  });

  it('is counted; a letter without questions has no tally', () => {
    expect(pointsTally([])).toBeNull();
    const said = [null, 'answered', 'dodged', 'refused', 'referred'] as const;
    expect(pointsTally(said.map((verdict) => ({ verdict })))).toEqual({ answered: 1, of: 5, open: 3 });
  });
});

describe('what is typed into the one field', () => {
  const texts = (typed: string) => {
    const said = typedPoints(typed);
    return said.ok ? said.texts : said.reason;
  };
  it.each([
    ['a question a line', 'Когда?\n\nГде?', ['Когда?', 'Где?']],
    ['numbered', '1. Когда?\n2) Где?\n(3) Кто?', ['Когда?', 'Где?', 'Кто?']],
    ['numbered wrongly', '7. Когда?\n7. Где?', ['Когда?', 'Где?']],
    ['numbered, with lines that continue', '1. Когда и\nпочему?\n2. Где?', ['Когда и почему?', 'Где?']],
    ['a line added without a number', '1. Когда?\n2. Где\nКто?\nсколько?', ['Когда?', 'Где', 'Кто?', 'сколько?']],
    ['worded', 'Вопрос 1: Когда?\nВопрос 2: Где?', ['Когда?', 'Где?']],
    ['a number that is the question’s own', '2026 год: что было?\n30 дней прошло?', ['2026 год: что было?', '30 дней прошло?']],
    ['a number with a fraction', '1.5 года ждём: почему?\nГде?', ['1.5 года ждём: почему?', 'Где?']],
    ['numbers and nothing else', '1.\n2.\n—', []],
    ['nothing', '', []],
  ])('%s', (_, typed, expected) => {
    expect(texts(typed)).toEqual(expected);
  });

  it('is refused when there is too much of it', () => {
    expect(texts(Array.from({ length: 99 }, () => 'Когда?').join('\n'))).toBe('too_many_questions');
    expect(texts('а'.repeat(2_001))).toBe('question_too_long');
  });

  it('is what it began with when nothing was changed', () => {
    const known = ['Когда и почему?', 'Где?', 'Что с 1. ротой?'];
    expect(texts(asTyped(known))).toEqual(known);
    expect(beginWith([{ text: 'Где?' }], '1. Когда?')).toBe('1. Где?');
    expect(beginWith([], 'Прошу:\n1) Ответить.\n2) Сообщить.')).toBe('1. Ответить.\n2. Сообщить.');
  });
});

describe('a correction', () => {
  const known = [
    { id: 'a', text: 'Когда будет ротация?', read: true },
    { id: 'b', text: 'Кто командир части?', read: false },
  ];

  it('keeps a question that moved, and one with a slip put right', () => {
    const { placed, lost } = alignPoints(known, ['Кто командир части?', 'Когда же будет ротация?']);
    expect(placed.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(lost).toEqual([]);
  });

  it('takes other words for another question', () => {
    const { placed, lost } = alignPoints(known, ['Где приказ?', 'Кто командир части?']);
    expect(placed.map(({ id }) => id)).toEqual([null, 'b']);
    expect(lost.map(({ id }) => id)).toEqual(['a']);
  });

  it('moves numbers one after another without two alike at any moment', () => {
    for (const size of [1, 2, 3, 10, 98]) {
      const places = Array.from({ length: size }, (_, at) => ({ id: `${at}`, from: at + 1, to: ((at + 1) % size) + 1 }));
      const now = new Map(places.map(({ id, from }) => [id, from]));
      for (const { id, to } of moves(places)) {
        expect([...now.values()]).not.toContain(to);
        expect(to).toBeLessThanOrEqual(99);
        now.set(id, to);
      }
      expect(places.filter(({ id, to }) => now.get(id) !== to)).toEqual([]);
    }
  });
});
