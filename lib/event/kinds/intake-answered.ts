import { z } from 'zod';
import { eventKind } from './kind';

export const intakeAnswered = eventKind({
  code: 'intake_answered',
  noun: 'campaign',
  payload: z.object({}),
  icon: '↩',
  tone: 'good',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Ответ тем, кто рассказал', en: 'Whoever told it was answered' }),
});
