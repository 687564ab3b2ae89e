import { z } from 'zod';
import { eventKind } from './kind';

export const gatheringChanged = eventKind({
  code: 'gathering_changed',
  noun: 'gathering',
  payload: z.object({}),
  icon: '✎',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Запись об акции изменена', en: 'A gathering’s entry was changed' }),
});
