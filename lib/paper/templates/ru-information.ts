import { list, para } from '../blocks';
import type { Template } from '../letter-template';
import { BLANK } from '../paper';
import { ruLetter } from '../russian';

export const ruInformation: Template = {
  code: 'ru.information',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Запрос информации о деятельности органа', en: 'Request for information about a body’s work' },
  hint: {
    ru: 'Когда нужны сведения, а не решение: порядок, цифры, копии приказов.',
    en: 'When facts are wanted, not a decision: procedures, figures, copies of orders.',
  },
  law: 'information',
  followsUp: false,
  asks: 'words',
  write: (fields) =>
    ruLetter(fields, 'Запрос информации', [
      para(
        'На основании Федерального закона от 09.02.2009 № 8-ФЗ «Об обеспечении доступа к информации о деятельности государственных органов и органов местного самоуправления» прошу предоставить:',
      ),
      list(BLANK, BLANK, BLANK),
      para(
        'Если запрошенные сведения уже опубликованы, прошу указать, где и когда. Если какая-то их часть не может быть предоставлена, прошу назвать основание и предоставить остальное.',
      ),
      para('Ответ прошу направить по указанному адресу.'),
    ]),
};
