import { z } from 'zod';
import { eventKind } from './kind';

export const handedIn = eventKind({
  code: 'handed_in',
  noun: 'petition',
  payload: z.object({ handInId: z.string(), officialId: z.string(), signatures: z.number().int() }),
  icon: '⇪',
  tone: 'good',
  forFamily: true,
  sentence: ({ officialId, signatures }, { w, official }) =>
    w.pick({
      ru: `Подписи сданы, ${w.number(signatures)}: ${official(officialId)}`,
      en: `Signatures handed in, ${w.number(signatures)}: ${official(officialId)}`,
    }),
});
