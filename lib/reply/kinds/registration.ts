import type { ReplyKind } from './kind';

export const registration: ReplyKind = {
  code: 'registration',
  name: { ru: 'Регистрация', en: 'Registration' },
  hint: {
    ru: 'Письму присвоили номер. Это ещё не ответ.',
    en: 'The letter was given a number. That is not an answer yet.',
  },
  answers: false,
  effect: 'registers',
  weight: 0,
  tone: 'neutral',
};
