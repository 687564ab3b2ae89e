import { z } from 'zod';
import { eventKind } from './kind';

export const postWithdrawn = eventKind({
  code: 'post_withdrawn',
  noun: 'post',
  payload: z.object({}),
  icon: '✎',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Публикация убрана из списков', en: 'A post was taken back' }),
});
