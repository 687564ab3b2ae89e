import { z } from 'zod';
import { eventKind } from './kind';

export const letterDelivered = eventKind({
  code: 'letter_delivered',
  noun: 'letter',
  payload: z.object({ hopId: z.string(), known: z.boolean() }),
  icon: '⇩',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ known }, { w }) =>
    w.pick(
      known
        ? { ru: 'Письмо вручено (по отслеживанию)', en: 'The letter was delivered, by its tracking' }
        : { ru: 'День вручения снят: он неизвестен', en: 'The day of delivery was taken back: it is not known' },
    ),
});
