import { z } from 'zod';
import { eventKind } from './kind';

export const intakeTaken = eventKind({
  code: 'intake_taken',
  noun: 'campaign',
  payload: z.object({}),
  icon: '◇',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Рассказанное взято в работу', en: 'Somebody took what was told' }),
});
