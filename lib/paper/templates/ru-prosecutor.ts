import { lastAnswer, list, para } from '../blocks';
import type { PaperFields } from '../fields';
import type { Template } from '../letter-template';
import { blank, cameRu, concernsRu, dayRu, letterRu, ruLetter, termRu } from '../russian';

/** KoAP art. 5.59; 59-FZ art. 12(1); limitation of 90 calendar days: 122-FZ of 2023-04-14. Checked 2026-11-24. */
export const ruProsecutor559: Template = {
  code: 'ru.prosecutor_559',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Жалоба прокурору: нет ответа в срок', en: 'Complaint to a prosecutor: no answer in time' },
  hint: {
    ru: 'Когда срок прошёл, продления не было, а ответа нет (статья 5.59 КоАП РФ).',
    en: 'When the term has passed without an extension or an answer (article 5.59 of the Code of Administrative Offences).',
  },
  followsUp: true,
  saysLate: true,
  write: (fields) =>
    ruLetter(fields, 'Жалоба на нарушение порядка рассмотрения обращения', [
      para(`Мной направлено ${letterRu(fields.letter)}. ${concernsRu(fields)} Орган, который обязан ответить: ${bodyOf(fields)}.`),
      para(termRu(fields), cameNothing(fields)),
      para(
        'Нарушение установленного законом порядка рассмотрения обращений граждан — административное правонарушение, предусмотренное статьёй 5.59 Кодекса Российской Федерации об административных правонарушениях. Срок давности — 90 календарных дней (Федеральный закон от 14.04.2023 № 122-ФЗ), поэтому прошу не откладывать проверку.',
      ),
      para('Прошу:'),
      list(
        'провести проверку по изложенным фактам;',
        'возбудить дело об административном правонарушении по статье 5.59 КоАП РФ в отношении виновного должностного лица;',
        'принять меры к тому, чтобы на моё обращение ответили по существу;',
        'сообщить мне о результатах проверки и о принятом решении.',
      ),
    ]),
};

/** A letter came to the very body it complains of: 59-FZ art. 8(6), not confirmed by a source, so it is not cited by its part. */
export const ruSuperiorProsecutor: Template = {
  code: 'ru.superior_prosecutor',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Жалобу передали тому, на кого жалуются', en: 'The complaint was passed to the body complained of' },
  hint: {
    ru: 'Вышестоящему прокурору: когда жалобу переслали тому, чьи действия в ней обжалуются.',
    en: 'To the superior prosecutor: when a complaint was passed to the very body it complains of.',
  },
  followsUp: true,
  write: (fields) => {
    const { letter } = fields;
    const passed = letter?.forwarding;
    return ruLetter(fields, 'Жалоба', [
      para(`Мной направлено ${letterRu(letter)}. ${concernsRu(fields)}`),
      para(
        `В обращении обжалуются действия (бездействие) органа: ${blank(letter?.about)}.`,
        `${passed ? dayRu(passed.onDay) : dayRu(null)} ${blank(passed?.by)} передаёт обращение на рассмотрение этому же органу.`,
      ),
      para('При таком порядке жалобу рассматривает тот, на кого она подана, и объективной проверки не происходит.'),
      para('Прошу:'),
      list(
        'проверить, соответствует ли такая передача статье 8 Федерального закона от 02.05.2006 № 59-ФЗ;',
        'истребовать моё обращение и рассмотреть его по существу либо поручить это органу, действия которого не обжалуются;',
        'принять меры прокурорского реагирования к виновным должностным лицам;',
        'сообщить мне о принятом решении.',
      ),
    ]);
  },
};

/** A prosecutor's office is silent: its own term is that of its own order, which the letter cites where it is bound by it. */
export const ruProsecutorLate: Template = {
  code: 'ru.prosecutor_late',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Жалоба вышестоящему прокурору: прокуратура не ответила', en: 'Complaint to the superior prosecutor: no answer' },
  hint: {
    ru: 'Когда прокуратура не ответила в свой срок.',
    en: 'When a prosecutor’s office did not answer within its term.',
  },
  followsUp: true,
  saysLate: true,
  write: (fields) =>
    ruLetter(fields, 'Жалоба на бездействие прокуратуры', [
      para(
        `Мной направлено ${letterRu(fields.letter)}. ${concernsRu(fields)} Орган прокуратуры, который обязан ответить: ${bodyOf(fields)}.`,
      ),
      para(termRu(fields), cameNothing(fields)),
      para('Прошу:'),
      list(
        'проверить, как рассмотрено моё обращение, и назвать причину, по которой ответ не направлен в срок;',
        'обеспечить ответ по существу каждого поставленного вопроса;',
        'принять меры к виновным должностным лицам;',
        'сообщить мне о результатах.',
      ),
    ]),
};

const bodyOf = ({ about, letter }: PaperFields): string => blank(about ?? letter?.at);

function cameNothing({ letter }: PaperFields): string {
  const last = lastAnswer(letter);
  if (last) return `${cameRu(last)} Поставленные вопросы считаю нерешёнными.`;
  return 'Ответа по существу мне не поступило.';
}
