import { z } from 'zod';
import { eventKind } from './kind';

const CHANGES = { added: 'добавлен', changed: 'изменён', archived: 'убран', restored: 'возвращён' } as const;

export const ownTextChanged = eventKind({
  code: 'own_text_changed',
  noun: 'campaign',
  payload: z.object({ textId: z.string(), change: z.enum(['added', 'changed', 'archived', 'restored']) }),
  icon: '✎',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ change }, { w }) =>
    w.pick({
      ru: `Свой текст письма кампании ${CHANGES[change]}`,
      en: `The campaign’s own text of a letter: ${change}`,
    }),
});
