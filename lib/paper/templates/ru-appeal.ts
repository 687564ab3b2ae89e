import { list, para } from '../blocks';
import type { Template } from '../letter-template';
import { BLANK, LINES } from '../paper';
import { concernsRu, ruLetter } from '../russian';

/** The first letter of a matter: what is asked, question by question, so that each must be answered. */
export const ruAppeal: Template = {
  code: 'ru.appeal',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Новое обращение', en: 'A new letter' },
  hint: {
    ru: 'Первое письмо по вопросу: суть впишите сами, вопросы пронумерованы.',
    en: 'The first letter of a matter: write the gist yourself; the questions are numbered.',
  },
  followsUp: false,
  asks: 'words',
  write: (fields) =>
    ruLetter(fields, 'Обращение', [
      para(`${concernsRu(fields)}`),
      para(`Обстоятельства: ${LINES}`),
      para('Прошу:'),
      list(BLANK, BLANK, BLANK),
      para('Прошу ответить по существу на каждый из поставленных вопросов и направить ответ по указанному адресу.'),
    ]),
};
