import type { ReplyKind } from './kind';

export const forwarded: ReplyKind = {
  code: 'forwarded',
  name: { ru: 'Переслали', en: 'Forwarded' },
  hint: {
    ru: 'Письмо отправили в другое ведомство. Это не ответ: там идёт свой срок.',
    en: 'The letter was passed to another body. That is not an answer: a new clock runs there.',
  },
  answers: false,
  effect: 'forwards',
  weight: 0,
  picture: 'elsewhere',
  tone: 'poor',
};
