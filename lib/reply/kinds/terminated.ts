import type { ReplyKind } from './kind';

export const terminated: ReplyKind = {
  code: 'terminated',
  name: { ru: 'Переписку прекратили', en: 'Correspondence terminated' },
  hint: {
    ru: 'Сообщают, что больше отвечать не будут.',
    en: 'They say they will answer no more.',
  },
  answers: true,
  effect: 'none',
  weight: 1,
  tone: 'bad',
};
