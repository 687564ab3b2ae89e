import { z } from 'zod';
import { eventKind } from './kind';

export const letterTextChanged = eventKind({
  code: 'letter_text_changed',
  noun: 'letter',
  payload: z.object({}),
  icon: '✎',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'Изменён текст письма', en: 'The text of the letter was changed' }),
});
