import { z } from 'zod';
import { eventKind } from './kind';

export const petitionSubmitted = eventKind({
  code: 'petition_submitted',
  noun: 'petition',
  payload: z.object({}),
  icon: '⇥',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Петиция отдана на проверку', en: 'Petition sent for review' }),
});
