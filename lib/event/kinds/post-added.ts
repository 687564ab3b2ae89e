import { z } from 'zod';
import { eventKind } from './kind';

export const postAdded = eventKind({
  code: 'post_added',
  noun: 'post',
  payload: z.object({}),
  icon: '✎',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Записана публикация кампании', en: 'A post of the campaign was written down' }),
});
