import { z } from 'zod';
import { eventKind } from './kind';

export const personRemoved = eventKind({
  code: 'person_removed',
  noun: 'person',
  payload: z.object({}),
  icon: '✕',
  tone: 'neutral',
  forFamily: false,
  sentence: (_, { w }) => w.pick({ ru: 'Стёрто всё о человеке без дела', en: 'All about a person without a case was erased' }),
});
