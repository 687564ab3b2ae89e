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

/** A letter came to the very body it complains of. */
export const ruSuperiorProsecutor: Template = {
  code: 'ru.superior_prosecutor',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Жалоба вышестоящему прокурору', en: 'Complaint to the superior prosecutor' },
  hint: {
    ru: 'Когда жалобу переслали тому, на кого жалуются, или прокурор не ответил по существу.',
    en: 'When a complaint was passed to the body complained of, or a prosecutor did not answer it.',
  },
  followsUp: true,
  write: (fields) =>
    ruLetter(fields, 'Жалоба', [
      para(`Мной направлено ${letterRu(fields.letter)}. ${concernsRu(fields)}`),
      para(passedOn(fields), fields.about && `В обращении обжалуются действия (бездействие) органа: ${fields.about}.`),
      para(
        fields.about
          ? 'При таком порядке жалобу рассматривает тот, на кого она подана, и объективной проверки не происходит.'
          : cameNothing(fields),
      ),
      para('Прошу:'),
      list(
        'проверить, соответствует ли такая передача статье 8 Федерального закона от 02.05.2006 № 59-ФЗ;',
        'истребовать моё обращение и рассмотреть его по существу либо поручить это органу, действия которого не обжалуются;',
        'принять меры прокурорского реагирования к виновным должностным лицам;',
        'сообщить мне о принятом решении.',
      ),
    ]),
};

/** Three forwards or a loop: no more letters of that kind. */
export const ruStopCircle: Template = {
  code: 'ru.stop_circle',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Жалоба прокурору: обращение ходит по кругу', en: 'Complaint to a prosecutor: the letter goes in circles' },
  hint: {
    ru: 'Когда обращение пересылали три раза и больше или оно вернулось туда, где уже было.',
    en: 'When it was passed on three times or more, or came back to where it had been.',
  },
  followsUp: true,
  write: (fields) => {
    const stays = fields.letter?.stays ?? [];
    return ruLetter(fields, 'Жалоба на неоднократную пересылку обращения без рассмотрения', [
      para(`Мной направлено ${letterRu(fields.letter)}. ${concernsRu(fields)}`),
      para('Вместо рассмотрения по существу оно пересылалось:'),
      list(...(stays.length > 0 ? stays.map(stayRu) : [blank(null), blank(null), blank(null)])),
      para(
        'По части 3 статьи 8 Федерального закона от 02.05.2006 № 59-ФЗ обращение передаётся тому, в чью компетенцию входит решение вопроса, в течение семи дней со дня регистрации и с уведомлением гражданина. Пересылка по кругу заменяет ответ перепиской.',
        termRu(fields),
      ),
      para('Прошу:'),
      list(
        'проверить законность каждой пересылки;',
        'установить орган, который обязан ответить, и обязать его рассмотреть обращение по существу;',
        'решить вопрос об ответственности должностных лиц по статье 5.59 КоАП РФ;',
        'сообщить мне о результатах.',
      ),
    ]);
  },
};

/** 59-FZ art. 8(3): forwarded within seven days of registration, with notice. Checked 2026-11-24. */
export const ruLateForwarding: Template = {
  code: 'ru.late_forwarding',
  jurisdictions: ['RU'],
  lang: 'ru',
  name: { ru: 'Жалоба прокурору: поздно переслали', en: 'Complaint to a prosecutor: forwarded too late' },
  hint: {
    ru: 'Когда обращение переслали позже семи дней со дня регистрации.',
    en: 'When a letter was passed on later than seven days after its registration.',
  },
  followsUp: true,
  write: (fields) =>
    ruLetter(fields, 'Жалоба на нарушение срока пересылки обращения', [
      para(`Мной направлено ${letterRu(fields.letter)}. ${concernsRu(fields)}`),
      para('Сведения о его движении:'),
      list(...(fields.letter?.stays.length ? fields.letter.stays.map(stayRu) : [blank(null), blank(null)])),
      para(
        'По части 3 статьи 8 Федерального закона от 02.05.2006 № 59-ФЗ обращение, решение по которому не входит в компетенцию органа, передаётся в течение семи дней со дня регистрации с уведомлением гражданина. Этот срок нарушен, и ответ по существу откладывается на время пересылки.',
      ),
      para('Прошу:'),
      list(
        'проверить соблюдение срока и порядка пересылки моего обращения;',
        'решить вопрос об ответственности должностного лица по статье 5.59 КоАП РФ;',
        'сообщить мне о результатах.',
      ),
    ]),
};

const bodyOf = ({ about, letter }: PaperFields): string => blank(about ?? letter?.at);

const stayRu = ({ body, number, arrivedOn, registeredOn }: NonNullable<PaperFields['letter']>['stays'][number]): string =>
  `${body} — ${dayRu(registeredOn ?? arrivedOn)}${number ? `, № ${number}` : ''}${registeredOn ? '' : ' (направлено)'}`;

function cameNothing({ letter }: PaperFields): string {
  const last = lastAnswer(letter);
  if (last) return `${cameRu(last)} Ответа по существу в нём нет.`;
  return 'Ответа по существу мне не поступило.';
}

function passedOn({ letter }: PaperFields): string {
  const [first, last] = [letter?.stays[0], letter?.stays.at(-1)];
  if (!first || !last || first === last) return `Оно передано на рассмотрение органу: ${blank(letter?.at)}.`;
  return `Оно передано на рассмотрение органу: ${last.body} (${dayRu(last.arrivedOn)}).`;
}
