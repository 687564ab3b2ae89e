import { list, para } from '../blocks';
import type { Template } from '../letter-template';
import { BLANK } from '../paper';
import { cameRu, letterRu, ruLetter } from '../russian';

/** A cover letter for the papers a body asked for. */
export const ruPapers: Template = {
  code: 'ru.papers',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Сопроводительное письмо к документам', en: 'A cover letter for papers' },
  hint: { ru: 'Когда ведомство попросило документы и ждёт их.', en: 'When the body has asked for papers and waits for them.' },
  followsUp: true,
  sameBody: true,
  write: (fields) => {
    const asked = fields.letter?.replies.findLast(({ asksForPapers }) => asksForPapers);
    return ruLetter(
      fields,
      'Сопроводительное письмо',
      [
        para(`Мной направлено ${letterRu(fields.letter)}.`, asked && cameRu(asked).replace('получен ответ', 'получен запрос документов')),
        para('Направляю документы, которые были запрошены:'),
        list(BLANK, BLANK, BLANK),
        para('Прошу приобщить их к обращению, продолжить его рассмотрение и сообщить мне, с какого дня идёт срок ответа.'),
      ],
      [],
    );
  },
};
