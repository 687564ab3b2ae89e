import { z } from 'zod';
import { eventKind } from './kind';

export const importStarted = eventKind({
  code: 'import_started',
  noun: 'campaign',
  payload: z.object({ importId: z.string(), format: z.string().max(40) }),
  icon: '⇣',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ format }, { w, named }) =>
    w.pick({
      ru: `Начато чтение файла: ${named('importFormat', format)}`,
      en: `Reading a file in: ${named('importFormat', format)}`,
    }),
});
