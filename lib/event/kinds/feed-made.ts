import { z } from 'zod';
import { eventKind } from './kind';

export const feedMade = eventKind({
  code: 'feed_made',
  noun: 'campaign',
  payload: z.object({ feedId: z.string() }),
  icon: '☷',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Создан секретный адрес календаря', en: 'A secret calendar address was made' }),
});
