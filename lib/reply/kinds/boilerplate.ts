import type { ReplyKind } from './kind';

export const boilerplate: ReplyKind = {
  code: 'boilerplate',
  name: { ru: 'Отписка', en: 'Boilerplate' },
  hint: {
    ru: 'Ответ, который не отвечает: общие слова и ссылки на законы.',
    en: 'An answer that does not answer: general words and citations.',
  },
  answers: true,
  effect: 'none',
  weight: 2,
  picture: 'explained',
  tone: 'poor',
};
