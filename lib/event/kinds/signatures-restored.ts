import { z } from 'zod';
import { eventKind } from './kind';

export const signaturesRestored = eventKind({
  code: 'signatures_restored',
  noun: 'petition',
  payload: z.object({ strikeId: z.string(), signatures: z.number().int() }),
  icon: '↶',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ signatures }, { w }) =>
    w.pick({ ru: `Подписи возвращены: ${w.number(signatures)}`, en: `Signatures restored: ${w.number(signatures)}` }),
});
