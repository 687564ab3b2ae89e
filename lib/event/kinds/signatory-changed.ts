import { z } from 'zod';
import { eventKind } from './kind';

export const signatoryChanged = eventKind({
  code: 'signatory_changed',
  noun: 'case',
  payload: z.object({}),
  icon: '✎',
  tone: 'neutral',
  forFamily: true,
  sentence: (_, { w }) => w.pick({ ru: 'Изменено, кто подписывает письма', en: 'Who signs the letters was changed' }),
});
