import { z } from 'zod';
import { eventKind } from './kind';

export const commentRestored = eventKind({
  code: 'comment_restored',
  noun: 'question',
  payload: z.object({}),
  icon: '↷',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Запрос комментария возвращён', en: 'A request for comment was brought back' }),
});
