import type { ReplyKind } from './kind';

export const extension: ReplyKind = {
  code: 'extension',
  name: { ru: 'Срок продлили', en: 'Extension notice' },
  hint: {
    ru: 'Ведомство сообщает, что ответит позже: не больше чем на 30 дней и один раз.',
    en: 'The body says it will answer later: by 30 days at most, and once.',
  },
  answers: false,
  effect: 'extends',
  weight: 0,
  tone: 'neutral',
};
