import { z } from 'zod';
import { eventKind } from './kind';

export const handInRemoved = eventKind({
  code: 'hand_in_removed',
  noun: 'petition',
  payload: z.object({ handInId: z.string(), officialId: z.string() }),
  icon: '✕',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ officialId }, { w, official }) =>
    w.pick({
      ru: `Запись о сдаче подписей убрана: ${official(officialId)}`,
      en: `Record of a hand-in taken away: ${official(officialId)}`,
    }),
});
