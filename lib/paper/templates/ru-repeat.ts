import { lastAnswer, openPoints, para, questions } from '../blocks';
import type { Template } from '../letter-template';
import { LINES } from '../paper';
import { cameRu, letterRu, ruLetter } from '../russian';

/** The questions nobody answered, quoted one by one under their own numbers, and a place for new facts. */
export const ruRepeat: Template = {
  code: 'ru.repeat',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Повторное обращение', en: 'Repeat letter' },
  hint: {
    ru: 'Когда ответили, но не на то, о чём спрашивали: открытые вопросы по одному и новые сведения.',
    en: 'When they answered something else: the open questions one by one, and what is new.',
  },
  followsUp: true,
  sameBody: true,
  asks: 'open',
  write: (fields) => {
    const { letter } = fields;
    const open = openPoints(letter?.points);
    const last = lastAnswer(letter);
    return ruLetter(fields, 'Повторное обращение', [
      para(`Вам направлено ${letterRu(letter)}.`),
      para(
        last
          ? `${cameRu(last)} На вопросы, приведённые ниже, в нём ответа нет.`
          : 'Ответа на вопросы, приведённые ниже, до настоящего времени нет.',
      ),
      para('Прошу ответить по существу на каждый из них (номера — по первому обращению):'),
      ...questions(open),
      para(`Новые сведения и обстоятельства, которых не было в первом обращении: ${LINES}`),
      para('Если на какой-либо вопрос вы ответить не вправе, прошу назвать основание и орган, который отвечает.'),
    ]);
  },
};
