import { z } from 'zod';
import { eventKind } from './kind';

export const caseJoined = eventKind({
  code: 'case_joined',
  noun: 'case',
  payload: z.object({}),
  icon: '☺',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'К делу присоединилась семья', en: 'The family joined the case' }),
});
