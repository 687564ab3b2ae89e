import { z } from 'zod';
import { midSentence } from '@/lib/words/mid-sentence';
import { eventKind } from './kind';

export const editionAdded = eventKind({
  code: 'edition_added',
  noun: 'question',
  payload: z.object({ kind: z.string().max(40), on: z.string().max(10) }),
  icon: '◫',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ kind, on }, { w, named }) =>
    w.pick({
      ru: `Записан выпуск для вопросов: ${midSentence(named('editionKind', kind))}, ${w.day(on)}`,
      en: `An occasion to ask was added: ${midSentence(named('editionKind', kind))}, ${w.day(on)}`,
    }),
});
