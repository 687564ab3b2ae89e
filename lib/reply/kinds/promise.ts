import type { ReplyKind } from './kind';

export const promise: ReplyKind = {
  code: 'promise',
  name: { ru: 'Обещание', en: 'Promise without action' },
  hint: {
    ru: 'Обещают помочь или разобраться, но ничего не сделано.',
    en: 'They promise to help or look into it; nothing is done.',
  },
  answers: true,
  effect: 'none',
  weight: 4,
  picture: 'promised',
  tone: 'poor',
};
