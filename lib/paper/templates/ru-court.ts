import { list, para } from '../blocks';
import type { Template } from '../letter-template';
import { BLANK, LINES } from '../paper';
import { blank, cameRu, concernsRu, dayRu, letterRu, ruLetter, termRu } from '../russian';

/** Three months from the day one learned of the breach: KAS art. 219, checked 2026-11-24. A skeleton, and it says so. */
export const ruCourt: Template = {
  code: 'ru.court',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Заявление в суд (основа)', en: 'Statement to a court (a skeleton)' },
  hint: {
    ru: 'Не позднее трёх месяцев; заполните пропуски и покажите юристу.',
    en: 'Within three months; fill the blanks and show it to a lawyer.',
  },
  followsUp: true,
  write: (fields) => {
    const { letter } = fields;
    const answers = (letter?.replies ?? []).filter((reply) => reply.answers);
    return ruLetter(fields, 'Административное исковое заявление об оспаривании решения, действия (бездействия)', [
      para('[Это основа заявления, а не готовый документ. Пропуски заполните, лишнее вычеркните, покажите юристу. Эту строку уберите.]'),
      para(`Административный ответчик: ${blank(fields.about ?? letter?.at)}, адрес: ${BLANK}.`),
      para(`Мной направлено ${letterRu(letter)}. ${concernsRu(fields)}`, ...answers.map(cameRu), answers.length === 0 && termRu(fields)),
      para(
        `О нарушении мне стало известно ${dayRu(fields.learnedOn ?? answers.at(-1)?.receivedOn)}.`,
        // That it is not missed is said only where its last day is known and to come.
        fields.lastOn &&
          `Срок обращения в суд — три месяца (статья 219 Кодекса административного судопроизводства Российской Федерации) — истекает ${dayRu(fields.lastOn)} и не пропущен.`,
      ),
      para(`Оспариваемое решение, действие (бездействие) нарушает права и законные интересы: ${LINES}`),
      para(`Нормы, которым оно не соответствует: ${LINES}`),
      para('Прошу суд:'),
      list(
        `признать незаконным ${BLANK};`,
        `обязать административного ответчика ${answers.length > 0 ? 'устранить допущенное нарушение' : 'рассмотреть обращение по существу и дать ответ'};`,
        BLANK,
      ),
    ]);
  },
};
