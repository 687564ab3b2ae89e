import { z } from 'zod';
import { eventKind } from './kind';

export const petitionOpened = eventKind({
  code: 'petition_opened',
  noun: 'petition',
  payload: z.object({}),
  icon: '✍',
  tone: 'good',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Петиция открыта: её можно подписать', en: 'Petition opened for signing' }),
});
