import { daysBetween } from '@/lib/time/calendar-date';
import { list, para } from '../blocks';
import type { PaperFields } from '../fields';
import type { Template } from '../letter-template';
import { blank, concernsRu, dayRu, daysRu, letterRu, ruLetter, termRu } from '../russian';

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
  write: (fields) => {
    const { letter } = fields;
    const passed = letter?.forwarding;
    const { registeredOn = null, dueOn = null, onDay = null } = passed ?? {};
    const days = dueOn && onDay && onDay > dueOn ? daysBetween(dueOn, onDay) : null;
    return ruLetter(fields, 'Жалоба на нарушение срока пересылки обращения', [
      para(`Мной направлено ${letterRu(letter)}. ${concernsRu(fields)}`),
      para(`Обжалую действия (бездействие) органа: ${blank(passed?.by ?? fields.about)}.`),
      para(
        'По части 3 статьи 8 Федерального закона от 02.05.2006 № 59-ФЗ обращение, решение по которому не входит в компетенцию органа, передаётся в течение семи дней со дня регистрации с уведомлением гражданина.',
        `Этот орган зарегистрировал обращение ${dayRu(registeredOn)}; передать его и уведомить меня полагалось не позднее ${dayRu(dueOn)}. Передано ${dayRu(onDay)} (кому: ${blank(passed && letter?.at)})${days ? `, на ${daysRu(days)} позже срока` : ''}. Ответ по существу отложен на время пересылки.`,
      ),
      para('Прошу:'),
      list(
        'проверить соблюдение срока и порядка пересылки моего обращения;',
        'решить вопрос об ответственности должностного лица по статье 5.59 КоАП РФ;',
        'сообщить мне о результатах.',
      ),
    ]);
  },
};

export const stayRu = ({ body, number, arrivedOn, registeredOn }: NonNullable<PaperFields['letter']>['stays'][number]): string =>
  `${body} — ${dayRu(registeredOn ?? arrivedOn)}${number ? `, № ${number}` : ''}${registeredOn ? '' : ' (направлено)'}`;
