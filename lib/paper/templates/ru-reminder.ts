import { list, para } from '../blocks';
import type { Template } from '../letter-template';
import { dayRu, letterRu, ruLetter, termRu } from '../russian';

/** 59-FZ art. 12(1): 30 days of registration; checked 2026-11-24. */
export const ruReminder: Template = {
  code: 'ru.reminder',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Напоминание', en: 'Reminder' },
  hint: {
    ru: 'Когда срок ответа прошёл или вот-вот пройдёт, а ответа нет.',
    en: 'When the term has passed, or is about to, and no answer came.',
  },
  followsUp: true,
  sameBody: true,
  write: (fields) => {
    const late = fields.letter?.dueOn && fields.today > fields.letter.dueOn;
    return ruLetter(fields, 'Напоминание', [
      para(`Напоминаю: вам направлено ${letterRu(fields.letter)}.`),
      para(termRu(fields), late && 'Ответа по существу мне не поступило.'),
      para('Прошу:'),
      list(
        'ответить по существу на каждый поставленный в обращении вопрос;',
        fields.letter?.number ? null : 'сообщить регистрационный номер обращения и дату его регистрации;',
        late ? 'назвать причину, по которой ответ не направлен в срок;' : null,
        'указать исполнителя и его служебный телефон.',
      ),
    ]);
  },
};

/** A letter that started no clock (547-FZ: e-mail from 2025-03-30) or never arrived, sent again properly. */
export const ruResend: Template = {
  code: 'ru.resend',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'То же обращение, отправленное заново', en: 'The same letter, sent again properly' },
  hint: {
    ru: 'Когда письмо ушло по электронной почте или потерялось: то же через Госуслуги, сайт, почту или лично.',
    en: 'When it went by e-mail or was lost: the same through Gosuslugi, the site, by post or in person.',
  },
  followsUp: true,
  sameBody: true,
  write: (fields) => {
    const { letter } = fields;
    const questions = letter?.points ?? [];
    return ruLetter(fields, 'Обращение', [
      para(
        `${dayRu(letter?.sentOn)} мной было направлено обращение (адресат: ${letter?.to ?? fields.addressee.name}). Направляю его надлежащим способом и прошу зарегистрировать и рассмотреть.`,
      ),
      ...(letter?.text ? [{ kind: 'quote', text: letter.text } as const] : []),
      ...(questions.length > 0 ? [para('Прошу ответить на вопросы:'), list(...questions.map(({ text }) => text))] : []),
      para('Прошу ответить по существу и направить ответ по указанному адресу.'),
    ]);
  },
};
