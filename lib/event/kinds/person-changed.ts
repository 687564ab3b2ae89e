import { z } from 'zod';
import { eventKind } from './kind';

export const personChanged = eventKind({
  code: 'person_changed',
  noun: 'person',
  payload: z.object({}),
  icon: '✎',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Изменено, что записано о человеке', en: 'What is noted of a person was changed' }),
});
