import { lastAnswer, list, openPoints, para, questions } from '../blocks';
import type { Template } from '../letter-template';
import { LINES } from '../paper';
import { blank, cameRu, concernsRu, letterRu, ruLetter, termRu } from '../russian';

export const ruSuperior: Template = {
  code: 'ru.superior',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Жалоба в вышестоящий орган', en: 'Complaint to the superior body' },
  hint: {
    ru: 'Когда ответ формальный, отказ не обоснован или ответа нет.',
    en: 'When the answer says nothing, a refusal has no ground, or nothing came.',
  },
  followsUp: true,
  asks: 'open',
  write: (fields) => {
    const { letter } = fields;
    const last = lastAnswer(letter);
    const open = openPoints(letter?.points);
    return ruLetter(fields, 'Жалоба', [
      para(`Мной направлено ${letterRu(letter)}. ${concernsRu(fields)}`),
      para(last ? `${cameRu(last)} По существу вопрос не решён.` : termRu(fields), last ? null : 'Ответа по существу мне не поступило.'),
      para(`Обжалую действия (бездействие) органа: ${blank(fields.about ?? letter?.at)}.`),
      ...(open.length > 0 ? [para('Без ответа остались вопросы:'), ...questions(open)] : []),
      para('Прошу:'),
      list(
        'проверить, как рассмотрено моё обращение;',
        'рассмотреть его по существу самостоятельно, не пересылая тому, чьи действия обжалуются;',
        'принять меры к должностным лицам, допустившим нарушение;',
        'ответить мне по каждому вопросу.',
      ),
    ]);
  },
};

export const ruOtherBody: Template = {
  code: 'ru.other_body',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Обращение в другой орган', en: 'Letter to another body' },
  hint: {
    ru: 'Когда прежний адресат прекратил переписку или не отвечает за этот вопрос.',
    en: 'When the first body ended the correspondence, or the matter is not its own.',
  },
  followsUp: true,
  asks: 'open',
  write: (fields) => {
    const { letter } = fields;
    const last = letter?.replies.at(-1);
    const open = openPoints(letter?.points);
    return ruLetter(fields, 'Обращение', [
      para(`${concernsRu(fields)}`),
      para(`Ранее по этому вопросу мной направлено ${letterRu(letter)}.`, last && cameRu(last), 'Вопрос не решён.'),
      para(`Почему обращаюсь к вам: ${LINES}`),
      para('Прошу рассмотреть обращение по существу и ответить:'),
      ...questions(open),
    ]);
  },
};
