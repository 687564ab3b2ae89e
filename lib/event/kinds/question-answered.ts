import { z } from 'zod';
import { midSentence } from '@/lib/words/mid-sentence';
import { eventKind } from './kind';

export const questionAnswered = eventKind({
  code: 'question_answered',
  noun: 'question',
  payload: z.object({ readOnAir: z.string().max(20), answered: z.string().max(20) }),
  icon: '⚖',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ readOnAir, answered }, { w, named }) =>
    w.pick({
      ru: `Что стало с вопросом: ${midSentence(named('readOnAir', readOnAir))} · ${midSentence(named('questionAnswered', answered))}`,
      en: `What became of a question: ${midSentence(named('readOnAir', readOnAir))} · ${midSentence(named('questionAnswered', answered))}`,
    }),
});
