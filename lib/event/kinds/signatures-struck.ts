import { z } from 'zod';
import { eventKind } from './kind';

export const signaturesStruck = eventKind({
  code: 'signatures_struck',
  noun: 'petition',
  payload: z.object({ strikeId: z.string(), reason: z.string().max(40), signatures: z.number().int() }),
  icon: '✂',
  tone: 'poor',
  forFamily: false,
  sentence: ({ signatures }, { w }) =>
    w.pick({ ru: `Подписи признаны недействительными: ${w.number(signatures)}`, en: `Signatures invalidated: ${w.number(signatures)}` }),
});
