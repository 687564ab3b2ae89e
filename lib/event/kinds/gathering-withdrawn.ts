import { z } from 'zod';
import { eventKind } from './kind';

export const gatheringWithdrawn = eventKind({
  code: 'gathering_withdrawn',
  noun: 'gathering',
  payload: z.object({}),
  icon: '↶',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'Запись об акции убрана', en: 'A gathering’s entry was taken back' }),
});
