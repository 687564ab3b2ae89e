import { z } from 'zod';
import { eventKind } from './kind';

const CHANGES = { added: 'добавлен', changed: 'изменён', archived: 'убран', restored: 'возвращён' } as const;

export const ownRungChanged = eventKind({
  code: 'own_rung_changed',
  noun: 'campaign',
  payload: z.object({ rungId: z.string(), change: z.enum(['added', 'changed', 'archived', 'restored']) }),
  icon: '✎',
  tone: 'neutral',
  forFamily: false,
  sentence: ({ change }, { w }) =>
    w.pick({
      ru: `Свой шаг кампании ${CHANGES[change]}`,
      en: `The campaign’s own step: ${change}`,
    }),
});
