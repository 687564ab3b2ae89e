import { lastAnswer, list, openPoints, para, questions } from '../blocks';
import type { Template } from '../letter-template';
import { LINES } from '../paper';
import { blank, cameRu, concernsRu, dayRu, letterRu, ruLetter, termRu } from '../russian';
import { stayRu } from './ru-forwarded';

/** A deputy's or senator's own request is answered within 30 days of receipt: 3-FZ art. 14, checked 2026-11-24. */
export const ruDeputy: Template = {
  code: 'ru.deputy_request',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Просьба о депутатском запросе', en: 'Asking a deputy for a request' },
  hint: {
    ru: 'Когда письма пересылают по кругу или отказали: на запрос депутата отвечают ему самому.',
    en: 'When letters go in circles or were refused: a deputy’s request is answered to the deputy.',
  },
  law: 'deputyAppeal',
  followsUp: true,
  asks: 'open',
  write: (fields) => {
    const { letter } = fields;
    const last = lastAnswer(letter);
    return ruLetter(fields, 'Обращение с просьбой о депутатском запросе', [
      para(`Прошу вас как представителя избирателей о помощи. ${concernsRu(fields)}`),
      para(`Мной направлено ${letterRu(letter)}.`, last ? `${cameRu(last)} По существу вопрос не решён.` : termRu(fields)),
      para(
        `Прошу направить запрос (статья 14 Федерального закона от 08.05.1994 № 3-ФЗ): ${blank(fields.about ?? letter?.at)}. На такой запрос отвечают в течение 30 дней со дня его получения. Вопросы для запроса:`,
      ),
      ...questions(openPoints(letter?.points)),
      para('Прошу сообщить мне о направленном запросе и о полученном ответе.'),
    ]);
  },
};

/** The same where the letter goes in a circle: the deputy reads its way. */
export const ruDeputyCircle: Template = {
  ...ruDeputy,
  code: 'ru.deputy_circle',
  name: { ru: 'Депутату: обращение ходит по кругу', en: 'To a deputy: the letter goes in circles' },
  hint: {
    ru: 'Когда обращение пересылали три раза и больше или оно вернулось туда, где уже было.',
    en: 'When it was passed on three times or more, or came back to where it had been.',
  },
  asks: 'open',
  write: (fields) => {
    const { letter } = fields;
    const stays = letter?.stays ?? [];
    return ruLetter(fields, 'Обращение с просьбой о депутатском запросе: обращение пересылают по кругу', [
      para(`Прошу вас как представителя избирателей о помощи. ${concernsRu(fields)}`),
      para(`Мной направлено ${letterRu(letter)}. Вместо ответа по существу его пересылали:`),
      list(...(stays.length > 0 ? stays.map(stayRu) : [blank(null), blank(null), blank(null)])),
      para(
        `Прошу направить запрос (статья 14 Федерального закона от 08.05.1994 № 3-ФЗ): ${blank(fields.about ?? letter?.at)}. На такой запрос отвечают в течение 30 дней со дня его получения. Прошу выяснить, какой орган обязан ответить, и получить ответ. Вопросы для запроса:`,
      ),
      ...questions(openPoints(letter?.points)),
      para('Прошу сообщить мне о направленном запросе и о полученном ответе.'),
    ]);
  },
};

/** A complaint within one year, with copies of earlier decisions: 1-FKZ arts 17 and 20, checked 2026-11-24. */
export const ruOmbudsman: Template = {
  code: 'ru.ombudsman',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Жалоба уполномоченному по правам человека', en: 'Complaint to the ombudsman' },
  hint: {
    ru: 'После отказа или молчания, не позднее года, с копиями прежних решений.',
    en: 'After a refusal or silence, within a year, with copies of what was decided.',
  },
  followsUp: true,
  write: (fields) => {
    const { letter } = fields;
    const answers = (letter?.replies ?? []).filter((reply) => reply.answers);
    return ruLetter(fields, 'Жалоба на нарушение прав', [
      para(`Жалуюсь на решения и действия (бездействие) органа: ${blank(fields.about ?? letter?.at)}. ${concernsRu(fields)}`),
      para(
        `До обращения к вам мной направлено ${letterRu(letter)}.`,
        ...answers.map(cameRu),
        answers.length > 0 ? 'С этим ответом я не соглашаюсь.' : termRu(fields),
      ),
      para(`Какие права нарушены и в чём это выражается: ${LINES}`),
      para(
        fields.lastOn
          ? `Срок подачи жалобы — год (статья 17 Федерального конституционного закона № 1-ФКЗ) — истекает ${dayRu(fields.lastOn)}.`
          : null,
        'Копии прежних решений прилагаются. Прошу:',
      ),
      list(
        'принять жалобу к рассмотрению и уведомить меня об этом в десятидневный срок (статья 20 того же закона);',
        'проверить изложенное и принять меры к восстановлению нарушенных прав;',
        'сообщить мне о результатах.',
      ),
    ]);
  },
};
