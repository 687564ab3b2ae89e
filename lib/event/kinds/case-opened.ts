import { z } from 'zod';
import { eventKind } from './kind';

export const caseOpened = eventKind({
  code: 'case_opened',
  noun: 'case',
  payload: z.object({}),
  icon: '✚',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'Дело открыто', en: 'Case opened' }),
});
