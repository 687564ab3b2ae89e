import { z } from 'zod';
import { eventKind } from './kind';

export const postRestored = eventKind({
  code: 'post_restored',
  noun: 'post',
  payload: z.object({}),
  icon: '✎',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Публикация возвращена', en: 'A post was brought back' }),
});
