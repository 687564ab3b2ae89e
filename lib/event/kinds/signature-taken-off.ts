import { z } from 'zod';
import { eventKind } from './kind';

export const signatureTakenOff = eventKind({
  code: 'signature_taken_off',
  noun: 'petition',
  payload: z.object({}),
  icon: '⌫',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Подпись снята по просьбе человека', en: 'A signature was taken off on request' }),
});
