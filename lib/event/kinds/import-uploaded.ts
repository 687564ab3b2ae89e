import { z } from 'zod';
import { eventKind } from './kind';

export const importUploaded = eventKind({
  code: 'import_uploaded',
  noun: 'campaign',
  payload: z.object({ importId: z.string(), format: z.string().max(40) }),
  icon: '⇣',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ format }, { w, named }) =>
    w.pick({
      ru: `Загружен файл: ${named('importFormat', format)}`,
      en: `File uploaded: ${named('importFormat', format)}`,
    }),
});
