import { z } from 'zod';
import { eventKind } from './kind';

export const importDone = eventKind({
  code: 'import_done',
  noun: 'campaign',
  payload: z.object({ importId: z.string(), format: z.string().max(40), added: z.number().int() }),
  icon: '⇣',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ format, added }, { w, named }) =>
    w.pick({
      ru: `Файл прочитан: ${named('importFormat', format)}, добавлено ${w.number(added)}`,
      en: `File read in: ${named('importFormat', format)}, ${w.number(added)} added`,
    }),
});
