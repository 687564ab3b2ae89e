import { z } from 'zod';
import { eventKind } from './kind';

export const questionWithdrawn = eventKind({
  code: 'question_withdrawn',
  noun: 'question',
  payload: z.object({}),
  icon: '↶',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'Вопрос убран: записан по ошибке', en: 'A question was taken back: logged by mistake' }),
});
