import { z } from 'zod';
import { eventKind } from './kind';

export const petitionImported = eventKind({
  code: 'petition_imported',
  noun: 'petition',
  payload: z.object({ importId: z.string(), signatures: z.number().int() }),
  icon: '⇩',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ signatures }, { w }) =>
    w.pick({
      ru: `Прочитана чужая петиция, подписей: ${w.number(signatures)}`,
      en: `Another’s petition read in, ${w.number(signatures)} signatures`,
    }),
});
