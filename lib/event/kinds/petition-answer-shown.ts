import { z } from 'zod';
import { eventKind } from './kind';

export const petitionAnswerShown = eventKind({
  code: 'petition_answer_shown',
  noun: 'petition',
  payload: z.object({ letterId: z.string() }),
  icon: '◉',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) =>
    w.pick({
      ru: 'Подписавшим петицию показаны дни отправки и ответа',
      en: 'Signers of the petition were shown the days of sending and answer',
    }),
});
