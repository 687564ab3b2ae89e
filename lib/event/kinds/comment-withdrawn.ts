import { z } from 'zod';
import { eventKind } from './kind';

export const commentWithdrawn = eventKind({
  code: 'comment_withdrawn',
  noun: 'question',
  payload: z.object({}),
  icon: '↶',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Запрос комментария убран', en: 'A request for comment was taken back' }),
});
