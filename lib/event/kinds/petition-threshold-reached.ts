import { z } from 'zod';
import { eventKind } from './kind';

export const petitionThresholdReached = eventKind({
  code: 'petition_threshold_reached',
  noun: 'petition',
  payload: z.object({ signatures: z.number().int() }),
  icon: '⚑',
  tone: 'good',
  forFamily: false,
  sentence: ({ signatures }, { w }) =>
    w.pick({ ru: `Собрано подписей: ${w.number(signatures)}`, en: `Signatures reached ${w.number(signatures)}` }),
});
