import { z } from 'zod';
import { eventKind } from './kind';

export const recountRetried = eventKind({
  code: 'recount_retried',
  noun: 'campaign',
  payload: z.object({ recountId: z.string() }),
  icon: '↻',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Пересчёт сроков запущен снова', en: 'Counting the days again was started once more' }),
});
