import { z } from 'zod';
import { eventKind } from './kind';

export const importUndone = eventKind({
  code: 'import_undone',
  noun: 'campaign',
  payload: z.object({ importId: z.string(), format: z.string().max(40), removed: z.number().int() }),
  icon: '⇣',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ format, removed }, { w, named }) =>
    w.pick({
      ru: `Загрузка отменена: ${named('importFormat', format)}, убрано ${w.number(removed)}`,
      en: `Import undone: ${named('importFormat', format)}, ${w.number(removed)} removed`,
    }),
});
