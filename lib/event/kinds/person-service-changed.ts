import { z } from 'zod';
import { eventKind } from './kind';

export const personServiceChanged = eventKind({
  code: 'person_service_changed',
  noun: 'person',
  payload: z.object({}),
  icon: '✎',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'Изменены сведения о службе', en: 'What is known of the service was changed' }),
});
