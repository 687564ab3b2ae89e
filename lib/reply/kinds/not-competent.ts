import type { ReplyKind } from './kind';

export const notCompetent: ReplyKind = {
  code: 'not_competent',
  name: { ru: 'Не в их ведении', en: 'Not competent' },
  hint: {
    ru: 'Ведомство пишет, что вопрос не его, и никуда письмо не отправляет.',
    en: 'The body says it is not its business and passes the letter to nobody.',
  },
  answers: true,
  effect: 'none',
  weight: 3,
  tone: 'poor',
};
