import { z } from 'zod';
import { eventKind } from './kind';

export const feedRevoked = eventKind({
  code: 'feed_revoked',
  noun: 'campaign',
  payload: z.object({ feedId: z.string() }),
  icon: '☷',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Адрес календаря больше не действует', en: 'A calendar address was revoked' }),
});
