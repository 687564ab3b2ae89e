import type { ReplyKind } from './kind';

export const extension: ReplyKind = {
  code: 'extension',
  name: { ru: 'Срок продлили', en: 'Extension notice' },
  hint: {
    ru: 'Ведомство сообщает, что ответит позже.',
    en: 'The body says it will answer later.',
  },
  answers: false,
  effect: 'extends',
  weight: 0,
  tone: 'neutral',
};
