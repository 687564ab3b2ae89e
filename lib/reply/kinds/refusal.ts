import type { ReplyKind } from './kind';

export const refusal: ReplyKind = {
  code: 'refusal',
  name: { ru: 'Отказ', en: 'Refusal' },
  hint: {
    ru: 'Ясно отказали, с основанием или без.',
    en: 'A clear no, with or without a ground.',
  },
  answers: true,
  effect: 'none',
  weight: 5,
  picture: 'refused',
  tone: 'bad',
};
