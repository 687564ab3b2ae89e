import { z } from 'zod';
import { midSentence } from '@/lib/words/mid-sentence';
import { eventKind } from './kind';

export const questionSent = eventKind({
  code: 'question_sent',
  noun: 'question',
  payload: z.object({ kind: z.string().max(40), on: z.string().max(10), channel: z.string().max(40), count: z.number().int() }),
  icon: '?',
  tone: 'neutral',
  forFamily: true,
  sentence: ({ kind, on, channel, count }, { w, named }) =>
    w.t('question.sentLine', {
      count,
      edition: `${midSentence(named('editionKind', kind))}, ${w.day(on)}`,
      channel: midSentence(named('questionChannel', channel)),
    }),
});
