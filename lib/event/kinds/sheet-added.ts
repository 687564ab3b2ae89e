import { z } from 'zod';
import { eventKind } from './kind';

export const sheetAdded = eventKind({
  code: 'sheet_added',
  noun: 'petition',
  payload: z.object({ sheetId: z.string(), signatures: z.number().int(), overCap: z.number().int() }),
  icon: '▤',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ signatures, overCap }, { w }) => {
    const over = overCap > 0 ? w.pick({ ru: `, сверх предела ${w.number(overCap)}`, en: `, beyond a cap ${w.number(overCap)}` }) : '';
    return (
      w.pick({ ru: `Внесён подписной лист: засчитано ${w.number(signatures)}`, en: `Sheet entered: ${w.number(signatures)} counted` }) +
      over
    );
  },
});
