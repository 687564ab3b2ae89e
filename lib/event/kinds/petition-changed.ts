import { z } from 'zod';
import { eventKind } from './kind';

export const petitionChanged = eventKind({
  code: 'petition_changed',
  noun: 'petition',
  payload: z.object({}),
  icon: '✎',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Петиция изменена', en: 'Petition changed' }),
});
