import type { ReplyKind } from './kind';

export const partial: ReplyKind = {
  code: 'partial',
  name: { ru: 'Частичный ответ', en: 'Partial answer' },
  hint: {
    ru: 'На часть вопросов ответили по существу.',
    en: 'Some of the questions were answered.',
  },
  answers: true,
  effect: 'none',
  weight: 6,
  tone: 'good',
};
