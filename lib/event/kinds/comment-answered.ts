import { z } from 'zod';
import { midSentence } from '@/lib/words/mid-sentence';
import { eventKind } from './kind';

export const commentAnswered = eventKind({
  code: 'comment_answered',
  noun: 'question',
  payload: z.object({ officialId: z.string(), answer: z.string().max(20) }),
  icon: '⚖',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ officialId, answer }, { w, official, named }) =>
    w.pick({
      ru: `Запрос комментария, ${official(officialId)}: ${midSentence(named('commentAnswer', answer))}`,
      en: `Request for comment, ${official(officialId)}: ${midSentence(named('commentAnswer', answer))}`,
    }),
});
