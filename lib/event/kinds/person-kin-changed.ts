import { z } from 'zod';
import { eventKind } from './kind';

export const personKinChanged = eventKind({
  code: 'person_kin_changed',
  noun: 'person',
  payload: z.object({}),
  icon: '✎',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'Изменено, кто близкие', en: 'Who is close to the person was changed' }),
});
