import { z } from 'zod';
import { eventKind } from './kind';

export const intakeUnanswered = eventKind({
  code: 'intake_unanswered',
  noun: 'campaign',
  payload: z.object({}),
  icon: '↺',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Ответ тем, кто рассказал, убран', en: 'An answer to whoever told was taken back' }),
});
