import type { ReplyKind } from './kind';

export const automatic: ReplyKind = {
  code: 'automatic',
  name: { ru: 'Автоответ', en: 'Automatic reply' },
  hint: {
    ru: 'Машина подтвердила получение или вернула письмо.',
    en: 'A machine confirmed receipt, or returned the letter.',
  },
  answers: false,
  effect: 'none',
  weight: 0,
  tone: 'neutral',
};
