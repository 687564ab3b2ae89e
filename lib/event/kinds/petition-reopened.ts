import { z } from 'zod';
import { eventKind } from './kind';

export const petitionReopened = eventKind({
  code: 'petition_reopened',
  noun: 'petition',
  payload: z.object({}),
  icon: '✍',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Сбор подписей продолжен', en: 'Signing goes on' }),
});
