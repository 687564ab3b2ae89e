import { z } from 'zod';
import { eventKind } from './kind';

export const questionRestored = eventKind({
  code: 'question_restored',
  noun: 'question',
  payload: z.object({}),
  icon: '↷',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'Вопрос возвращён', en: 'A question was brought back' }),
});
