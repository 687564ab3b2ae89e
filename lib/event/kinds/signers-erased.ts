import { z } from 'zod';
import { eventKind } from './kind';

export const signersErased = eventKind({
  code: 'signers_erased',
  noun: 'petition',
  payload: z.object({ signatures: z.number().int() }),
  icon: '⌫',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ signatures }, { w }) =>
    w.pick({
      ru: `Имена и контакты подписавших стёрты: ${w.number(signatures)}; счёт сохранён`,
      en: `Names and contacts of signers erased: ${w.number(signatures)}; the count is kept`,
    }),
});
