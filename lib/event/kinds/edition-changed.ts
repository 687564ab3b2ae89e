import { z } from 'zod';
import { eventKind } from './kind';

export const editionChanged = eventKind({
  code: 'edition_changed',
  noun: 'question',
  payload: z.object({ change: z.enum(['words', 'shown', 'hidden', 'withdrawn', 'restored']) }),
  icon: '✎',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ change }, { w }) => w.t(`question.editionChange.${change}`),
});
