import { z } from 'zod';
import { eventKind } from './kind';

export const letterRestored = eventKind({
  code: 'letter_restored',
  noun: 'letter',
  payload: z.object({}),
  icon: '↺',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'Отзыв письма отменён', en: 'Withdrawal undone' }),
});
