import { z } from 'zod';
import { eventKind } from './kind';

export const personNoted = eventKind({
  code: 'person_noted',
  noun: 'person',
  payload: z.object({}),
  icon: '☺',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Записан человек', en: 'A person was noted' }),
});
