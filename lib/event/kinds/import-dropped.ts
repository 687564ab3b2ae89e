import { z } from 'zod';
import { eventKind } from './kind';

export const importDropped = eventKind({
  code: 'import_dropped',
  noun: 'campaign',
  payload: z.object({ importId: z.string(), format: z.string().max(40) }),
  icon: '⇣',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ format }, { w, named }) =>
    w.pick({
      ru: `Файл не прочитан и удалён: ${named('importFormat', format)}`,
      en: `File dropped unread: ${named('importFormat', format)}`,
    }),
});
