import { z } from 'zod';
import { eventKind } from './kind';

export const importRetried = eventKind({
  code: 'import_retried',
  noun: 'campaign',
  payload: z.object({ importId: z.string(), format: z.string().max(40) }),
  icon: '⇣',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ format }, { w, named }) =>
    w.pick({
      ru: `Файл проверяется ещё раз: ${named('importFormat', format)}`,
      en: `File tried again: ${named('importFormat', format)}`,
    }),
});
