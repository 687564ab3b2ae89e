import { z } from 'zod';
import { eventKind } from './kind';

export const gatheringRestored = eventKind({
  code: 'gathering_restored',
  noun: 'gathering',
  payload: z.object({}),
  icon: '↷',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'Запись об акции возвращена', en: 'A gathering’s entry was brought back' }),
});
