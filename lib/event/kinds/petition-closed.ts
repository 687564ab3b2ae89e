import { z } from 'zod';
import { eventKind } from './kind';

export const petitionClosed = eventKind({
  code: 'petition_closed',
  noun: 'petition',
  payload: z.object({}),
  icon: '■',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Сбор подписей закончен', en: 'Signing ended' }),
});
