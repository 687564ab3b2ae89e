import { list, para, questions } from '../blocks';
import type { PaperLetter } from '../fields';
import type { Template } from '../letter-template';
import { type Block, LINES } from '../paper';
import { paperFromText } from '../paper-from-text';
import { capital, isOver, letterRu, ruLetter, termRu, whenRu } from '../russian';

/** It cites the term that binds the letter, and says that it is over only where it is. */
export const ruReminder: Template = {
  code: 'ru.reminder',
  jurisdictions: ['RU', 'KZ', 'BY'],
  lang: 'ru',
  name: { ru: 'Напоминание', en: 'Reminder' },
  hint: {
    ru: 'Когда срок ответа прошёл или вот-вот пройдёт, а ответа нет.',
    en: 'When the term has passed, or is about to, and no answer came.',
  },
  followsUp: true,
  sameBody: true,
  write: (fields) => {
    const late = fields.letter && isOver(fields.letter, fields.today);
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
  asks: 'all',
  write: (fields) => {
    const { letter } = fields;
    const { title, blocks } = paperFromText(letter?.text ?? '', 'ru', '');
    return ruLetter(fields, title || 'Обращение', [
      para(
        `${capital(whenRu(letter))} мной было направлено обращение (адресат: ${letter?.to ?? fields.addressee.name}). Направляю его надлежащим способом и прошу зарегистрировать и рассмотреть.`,
      ),
      // 59-FZ art. 7 wants the gist: without it there is nothing to answer.
      ...(blocks.length > 0 ? blocks : [para(`Суть обращения: ${LINES}`)]),
      ...unsaid(letter, blocks),
      para('Прошу ответить по существу и направить ответ по указанному адресу.'),
    ]);
  },
};

/** The questions that do not stand in the letter's words already. */
function unsaid(letter: PaperLetter | null, blocks: readonly Block[]): Block[] {
  const said = plain(blocks.map((block) => (block.kind === 'list' ? block.items.join(' ') : block.text)).join(' '));
  const left = (letter?.points ?? []).filter(({ text }) => !said.includes(plain(text)));
  return left.length > 0 ? [para('Прошу ответить на вопросы:'), ...questions(left)] : [];
}

/** Words alone, so that neither a line's end nor a stop parts two that are the same. */
const plain = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
