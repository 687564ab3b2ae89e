import { z } from 'zod';
import { eventKind } from './kind';

export const sheetRemoved = eventKind({
  code: 'sheet_removed',
  noun: 'petition',
  payload: z.object({ sheetId: z.string(), signatures: z.number().int() }),
  icon: '✂',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ signatures }, { w }) =>
    w.pick({ ru: `Подписной лист убран: ${w.number(signatures)}`, en: `Sheet taken away: ${w.number(signatures)}` }),
});
