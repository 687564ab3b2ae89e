import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { QUESTION_CHANNELS } from '@/lib/question/channels';
import { COMMENT_ANSWERS } from '@/lib/question/comment-answers';
import { EDITION_KINDS } from '@/lib/question/edition-kinds';
import { NO_CLOCK } from '@/lib/question/no-clock';
import { answeredCommentSchema, markedQuestionSchema, newEditionSchema, newQuestionSchema, ownQuestionSchema } from '@/lib/question/schema';
import { ANSWERED, READ_ON_AIR } from '@/lib/question/states';

const id = '019ab000-0000-7000-8000-000000000001';
const on = { day: '20', month: '11', year: '2026' };
const wrong = (schema: z.ZodType, typed: object): string[] =>
  [...new Set(schema.safeParse(typed).error?.issues.map(({ path }) => String(path[0])) ?? [])].sort();

describe('the registries of questions', () => {
  it.each(Object.entries({ QUESTION_CHANNELS, COMMENT_ANSWERS, EDITION_KINDS, ANSWERED, READ_ON_AIR }))(
    '%s speak both languages',
    (_, registry) => {
      for (const { ru, en } of Object.values(registry)) {
        expect(ru).toMatch(/\p{Script=Cyrillic}/u);
        expect(en).toMatch(/^[^\p{Script=Cyrillic}]+$/u);
      }
    },
  );

  it('call nothing late, and say that no source confirms it', () => {
    expect(NO_CLOCK.verified).toBe(false);
    // "Did not hear back" is poor, not a breach.
    expect(COMMENT_ANSWERS.none.tone).toBe('poor');
  });
});

describe('what is typed', () => {
  it('of an occasion: a kind, a day and a name', () => {
    const typed = { kind: 'direct_line', onDay: on, nameRu: 'Прямая линия' };
    expect(wrong(newEditionSchema, typed)).toEqual([]);
    expect(wrong(newEditionSchema, { ...typed, officialId: '' })).toEqual([]);
    expect(wrong(newEditionSchema, { kind: 'toString', onDay: { ...on, day: '31' }, nameRu: ' ', officialId: 'x' })).toEqual([
      'kind',
      'nameRu',
      'officialId',
      'onDay',
    ]);
  });

  it('of a question: a family counts none, an organizer from one on', () => {
    const typed = { editionId: id, channel: 'sms', sentOn: on };
    expect(wrong(ownQuestionSchema, { ...typed, caseId: id })).toEqual([]);
    expect(wrong(ownQuestionSchema, typed)).toEqual(['caseId']);
    for (const count of ['', '1', '999999']) expect(wrong(newQuestionSchema, { ...typed, count })).toEqual([]);
    for (const count of ['0', '-1', '1.5', '1000000', 'много']) expect(wrong(newQuestionSchema, { ...typed, count })).toEqual(['count']);
    expect(wrong(newQuestionSchema, { ...typed, channel: 'pigeon' })).toEqual(['channel']);
  });

  it('of what became of it, and of what a journalist heard: codes that are listed', () => {
    expect(wrong(markedQuestionSchema, { questionId: id, readOnAir: 'no', answered: 'partly' })).toEqual([]);
    expect(wrong(markedQuestionSchema, { questionId: id, readOnAir: 'partly', answered: '__proto__' })).toEqual(['answered', 'readOnAir']);
    expect(wrong(answeredCommentSchema, { commentId: id, answer: 'none' })).toEqual([]);
    expect(wrong(answeredCommentSchema, { commentId: id, answer: 'maybe', answeredOn: { day: '5' } })).toEqual(['answer', 'answeredOn']);
  });
});
