import { z } from 'zod';
import { eventKind } from './kind';

export const letterWithdrawn = eventKind({
  code: 'letter_withdrawn',
  payload: z.object({}),
  icon: '⊘',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'Письмо отозвано', en: 'Letter withdrawn' }),
});
