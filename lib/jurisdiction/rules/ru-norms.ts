import type { Norm } from '../jurisdiction';
import { checkedOn } from './checked-on';
import { appeals59, electronic547, gatherings54 } from './ru-sources';

/** What Russian law says of letters besides its terms. */
export const norms: readonly Norm[] = [
  {
    id: 'ru.59fz.not-to-whom-it-complains',
    title: { ru: 'Не тому, на кого жалуются', en: 'Not to the one complained of' },
    plain: {
      ru: 'Жалобу нельзя пересылать тому органу или чиновнику, на которого жалуются.',
      en: 'A complaint may not be forwarded to the body or official it complains of.',
    },
    article: { ru: 'часть 6 статьи 8', en: 'article 8, part 6' },
    source: appeals59,
    checkedOn,
    verified: false,
  },
  {
    id: 'ru.59fz.name-and-address',
    title: { ru: 'Имя и адрес', en: 'Name and address' },
    plain: {
      ru: 'На письмо без фамилии или без адреса для ответа не отвечают.',
      en: 'A letter without a name, or without an address for the answer, is not answered.',
    },
    article: { ru: 'часть 1 статьи 11', en: 'article 11, part 1' },
    source: appeals59,
    checkedOn,
    verified: true,
  },
  {
    id: 'ru.59fz.correspondence-ended',
    title: { ru: 'Прекращение переписки', en: 'End of correspondence' },
    plain: {
      ru: 'Если письмо повторяется без новых доводов, тот же орган может прекратить переписку и обязан об этом сообщить. Поэтому в повторном письме разбирают ответ по пунктам и добавляют факты.',
      en: 'If a letter repeats itself with nothing new, the same body may end the correspondence, and must say so. So a repeat letter takes the answer point by point and adds facts.',
    },
    article: { ru: 'часть 5 статьи 11', en: 'article 11, part 5' },
    source: appeals59,
    checkedOn,
    verified: false,
  },
  {
    id: 'ru.59fz.no-email',
    title: { ru: 'Письмо по электронной почте', en: 'A letter by e-mail' },
    plain: {
      ru: 'С 30 марта 2025 года письмо по электронной почте не считается обращением, и срок по нему не идёт. Отправьте тот же текст через Госуслуги, сайт органа, обычной почтой или отнесите лично.',
      en: 'Since 30 March 2025 a letter by e-mail is no appeal, and no term runs. Send the same text through Gosuslugi, the body’s site, by post, or take it there.',
    },
    article: { ru: 'статья 7', en: 'article 7' },
    source: electronic547,
    checkedOn,
    verified: true,
  },
  {
    id: 'ru.54fz.single-picket',
    title: { ru: 'Одиночный пикет', en: 'A single picket' },
    plain: {
      ru: 'Одному человеку уведомлять о пикете не нужно.',
      en: 'One person alone needs to give no notice of a picket.',
    },
    article: { ru: 'статья 7', en: 'article 7' },
    source: gatherings54,
    checkedOn,
    verified: false,
  },
  {
    id: 'ru.none.direct-line',
    title: { ru: 'Вопрос на «прямую линию» или пресс-конференцию', en: 'A question to a “direct line” or a press conference' },
    plain: {
      ru: 'Срока ответа на такой вопрос нет. Его стоит записать: что спросили, когда и что ответили. Чтобы срок пошёл, тот же вопрос отправляют письмом.',
      en: 'There is no term for answering such a question. It is worth noting what was asked, when, and what was said. For a clock to run, the same question is sent as a letter.',
    },
    article: { ru: 'статьи закона о таком сроке мы не нашли', en: 'we have found no article that sets such a term' },
    source: appeals59,
    checkedOn,
    verified: false,
  },
  {
    id: 'ru.none.funds',
    title: { ru: 'Фонд «Защитники Отечества» и Красный Крест', en: 'The Defenders of the Fatherland Fund and the Red Cross' },
    plain: {
      ru: 'Для фонда и для Международного комитета Красного Креста мы срок ответа не считаем: закона, который его ставит, мы не видели. Записать письмо к ним и ответ всё равно стоит.',
      en: 'For the fund and the International Committee of the Red Cross we count no term: we have seen no law that sets one. A letter to them, and its answer, are worth noting all the same.',
    },
    article: { ru: 'статья 1', en: 'article 1' },
    source: appeals59,
    checkedOn,
    verified: false,
  },
  {
    id: 'ru.none.soldiers-families',
    title: { ru: 'Особого срока для семей военных нет', en: 'No special term for soldiers’ families' },
    plain: {
      ru: 'Более короткого срока для семей военнослужащих среди действующих законов не нашли. Законопроект о 14 днях 26 января 2026 года не поддержали. Действуют общие сроки.',
      en: 'No shorter term for the families of servicemen was found in force. A bill for 14 days was not supported on 26 January 2026. The general terms apply.',
    },
    article: { ru: 'статья 12', en: 'article 12' },
    source: appeals59,
    checkedOn,
    verified: true,
  },
];
