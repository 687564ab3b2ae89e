import { z } from 'zod';
import { eventKind } from './kind';

/** The term is told by the title its rule had then: a rule that is renamed later was noted under its old name. */
export const letterTerm = eventKind({
  code: 'letter_term',
  noun: 'letter',
  payload: z.object({ role: z.string(), title: z.object({ ru: z.string(), en: z.string() }).optional() }),
  icon: '§',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ title }, { w }) =>
    w.pick(
      title
        ? { ru: `Отмечено, какой срок действует: «${title.ru}»`, en: `Noted which term binds: “${title.en}”` }
        : { ru: 'Снова действует общий срок ответа', en: 'The general term of an answer binds again' },
    ),
});
