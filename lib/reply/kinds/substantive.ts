import type { ReplyKind } from './kind';

export const substantive: ReplyKind = {
  code: 'substantive',
  name: { ru: 'Ответ по существу', en: 'Substantive answer' },
  hint: {
    ru: 'Ответили на то, о чём спрашивали.',
    en: 'They answered what was asked.',
  },
  answers: true,
  effect: 'none',
  weight: 7,
  tone: 'good',
};
