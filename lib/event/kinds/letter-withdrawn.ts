import { z } from 'zod';
import { eventKind } from './kind';

export const letterWithdrawn = eventKind({
  code: 'letter_withdrawn',
  noun: 'letter',
  // The state it was in, so that restoring it puts it back there.
  payload: z.object({ from: z.string().max(20) }),
  icon: '⊘',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'Письмо отозвано', en: 'Letter withdrawn' }),
});
