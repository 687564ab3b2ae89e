import { z } from 'zod';
import { eventKind } from './kind';

export const sheetRestored = eventKind({
  code: 'sheet_restored',
  noun: 'petition',
  payload: z.object({ sheetId: z.string(), signatures: z.number().int() }),
  icon: '▤',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ signatures }, { w }) =>
    w.pick({ ru: `Подписной лист возвращён: ${w.number(signatures)}`, en: `Sheet put back: ${w.number(signatures)}` }),
});
