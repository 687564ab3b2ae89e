import { lastAnswer, list, para } from '../blocks';
import type { Template } from '../letter-template';
import { blank, cameRu, concernsRu, dayRu, letterRu, ruLetter, termRu } from '../russian';

const OFFENCE =
  'Нарушение установленного законом порядка рассмотрения обращений граждан — административное правонарушение, предусмотренное статьёй 5.59 Кодекса Российской Федерации об административных правонарушениях. Срок давности — 90 календарных дней (Федеральный закон от 14.04.2023 № 122-ФЗ), поэтому прошу не откладывать проверку.';

/** The term was extended, and that one has passed too. That it may be extended once is 59-FZ art. 12(2), not confirmed: not cited. */
export const ruExtensionOver: Template = {
  code: 'ru.extension_over',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Жалоба прокурору: и продлённый срок прошёл', en: 'Complaint to a prosecutor: the extended term has passed too' },
  hint: { ru: 'Когда срок продлили, он прошёл, а ответа нет.', en: 'When the term was extended, has passed, and no answer came.' },
  followsUp: true,
  saysLate: true,
  write: (fields) => {
    const { letter } = fields;
    const notice = letter?.extensions[0];
    return ruLetter(fields, 'Жалоба на нарушение порядка рассмотрения обращения', [
      para(
        `Мной направлено ${letterRu(letter)}. ${concernsRu(fields)} Орган, который обязан ответить: ${blank(fields.about ?? letter?.at)}.`,
      ),
      para(
        `О продлении срока ответа меня известили письмом от ${dayRu(notice?.onDay)}.`,
        termRu(fields),
        'Ответа по существу мне не поступило.',
      ),
      para(OFFENCE),
      para('Прошу:'),
      list(
        'провести проверку по изложенным фактам, в том числе обоснованности продления;',
        'возбудить дело об административном правонарушении по статье 5.59 КоАП РФ в отношении виновного должностного лица;',
        'принять меры к тому, чтобы на моё обращение ответили по существу;',
        'сообщить мне о результатах проверки и о принятом решении.',
      ),
    ]);
  },
};

/** An answer that came after its term. */
export const ruAnsweredLate: Template = {
  code: 'ru.answered_late',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Жалоба прокурору: ответили позже срока', en: 'Complaint to a prosecutor: answered after the term' },
  hint: { ru: 'Когда ответ пришёл, но после срока.', en: 'When the answer came, but after the term.' },
  followsUp: true,
  write: (fields) => {
    const { letter } = fields;
    const answer = letter?.replies.find(({ answers }) => answers) ?? lastAnswer(letter);
    const article = letter?.term?.article;
    return ruLetter(fields, 'Жалоба на нарушение срока ответа', [
      para(`Мной направлено ${letterRu(letter)}. ${concernsRu(fields)} Орган, который ответил: ${blank(fields.about ?? letter?.at)}.`),
      para(
        `Срок ответа${article ? ` (${article})` : ''} истёк ${dayRu(letter?.dueOn)}.`,
        answer ? cameRu(answer) : `Ответ получен ${dayRu(null)}.`,
        'Ответ дан с нарушением срока.',
      ),
      para(OFFENCE),
      para('Прошу:'),
      list(
        'проверить соблюдение срока ответа;',
        'решить вопрос об ответственности должностного лица по статье 5.59 КоАП РФ;',
        'сообщить мне о результатах.',
      ),
    ]);
  },
};

/** A second notice of extension. 59-FZ art. 12(2), not confirmed by a source: the letter asks, and does not cite it. */
export const ruSecondExtension: Template = {
  code: 'ru.second_extension',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Жалоба в вышестоящий орган: срок продлили второй раз', en: 'To the superior body: a second extension' },
  hint: { ru: 'Когда срок ответа продлевают снова и снова.', en: 'When the term is extended again and again.' },
  followsUp: true,
  write: (fields) => {
    const { letter } = fields;
    const notices = letter?.extensions ?? [];
    const said = notices.map(({ onDay, toOn }) => `письмом от ${dayRu(onDay)}${toOn ? ` — до ${dayRu(toOn)}` : ''};`);
    return ruLetter(fields, 'Жалоба на повторное продление срока ответа', [
      para(`Мной направлено ${letterRu(letter)}. ${concernsRu(fields)}`),
      para(`Обжалую действия (бездействие) органа: ${blank(fields.about ?? letter?.at)}.`),
      para(
        letter?.firstDueOn ? `Первоначально срок ответа истекал ${dayRu(letter.firstDueOn)}. Его продлевали:` : 'Срок ответа продлевали:',
      ),
      list(...(said.length > 0 ? said : [blank(null), blank(null)])),
      para('Ответа по существу мне не поступило.'),
      para('Прошу:'),
      list(
        'проверить, на каком основании срок продлён повторно;',
        'обеспечить ответ по существу каждого поставленного вопроса, не дожидаясь нового срока;',
        'принять меры к виновным должностным лицам;',
        'сообщить мне о результатах.',
      ),
    ]);
  },
};
