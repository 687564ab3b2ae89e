import { z } from 'zod';
import { eventKind } from './kind';

export const noteAdded = eventKind({
  code: 'note_added',
  noun: 'case',
  payload: z.object({ noteId: z.string() }),
  icon: '✎',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Заметка', en: 'Note' }),
});
