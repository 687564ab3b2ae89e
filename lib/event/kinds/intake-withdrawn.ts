import { z } from 'zod';
import { eventKind } from './kind';

export const intakeWithdrawn = eventKind({
  code: 'intake_withdrawn',
  noun: 'campaign',
  payload: z.object({}),
  icon: '⌫',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Рассказанное стёрто тем, кто рассказал', en: 'What was told was erased by whoever told it' }),
});
