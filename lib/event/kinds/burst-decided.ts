import { z } from 'zod';
import { eventKind } from './kind';

export const burstDecided = eventKind({
  code: 'burst_decided',
  noun: 'petition',
  payload: z.object({ burstId: z.string(), decision: z.enum(['accept', 'strike']), signatures: z.number().int(), over: z.number().int() }),
  icon: '⚖',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ decision, signatures }, { w }) =>
    decision === 'accept'
      ? w.pick({
          ru: `Наплыв подписей проверен и засчитан: ${w.number(signatures)}`,
          en: `A rush of signatures was reviewed and counted: ${w.number(signatures)}`,
        })
      : w.pick({
          ru: `Наплыв подписей проверен и отклонён: ${w.number(signatures)}`,
          en: `A rush of signatures was reviewed and struck out: ${w.number(signatures)}`,
        }),
});
