import { z } from 'zod';
import { eventKind } from './kind';

export const letterRegistered = eventKind({
  code: 'letter_registered',
  noun: 'letter',
  payload: z.object({ hopId: z.string(), step: z.number().int(), replyId: z.string().optional() }),
  icon: '№',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'Письму присвоен номер', en: 'The letter was given a number' }),
});
