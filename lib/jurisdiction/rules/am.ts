import type { Jurisdiction } from '../jurisdiction';
import type { Rule, Written } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const longer: Written = {
  plain: {
    ru: 'Если нужна дополнительная работа, отвечают за тридцать дней после получения и письменно предупреждают.',
    en: 'Where more work is needed, the answer is due within thirty days of receipt, and you are told in writing.',
  },
  article: { ru: 'статья 9', en: 'article 9' },
  source: { ru: 'Закон Республики Армения о свободе информации', en: 'Law of Armenia on Freedom of Information' },
  checkedOn,
  verified: false,
};

const answer: Rule = {
  id: 'am.foi.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на запрос сведений', en: 'Answer to an information request' },
  plain: {
    ru: 'На запрос отвечают за пять дней после его получения.',
    en: 'A request is answered within five days of its receipt.',
  },
  note: {
    ru: 'Источники расходятся: одни пишут о календарных днях, другие о рабочих. Поздний день посчитан по рабочим.',
    en: 'Sources differ: some say calendar days, some working days. The safe day counts working ones.',
  },
  article: longer.article,
  source: longer.source,
  checkedOn,
  verified: false,
  trigger: 'receipt',
  amount: 5,
  unit: 'calendar',
  longest: { amount: 5, unit: 'working' },
  roll: 'none',
  extension: {
    ...longer,
    amount: 30,
    unit: 'calendar',
    from: 'trigger',
    longest: { amount: 30, unit: 'working' },
    times: 1,
    notice: true,
  },
  example: worked(
    '2026-05-07',
    '2026-05-12',
    '2026-05-14',
    'Пять календарных дней — вторник 12 мая; пять рабочих — четверг.',
    'Five calendar days end on Tuesday 12 May; five working ones on Thursday.',
  ),
};

const extension: Rule = {
  ...answer,
  id: 'am.foi.extension',
  role: 'extension',
  ...longer,
  title: { ru: 'Продление срока ответа', en: 'Extension of the answer term' },
  amount: 30,
  longest: { amount: 30, unit: 'working' },
  extension: undefined,
  example: worked(
    '2026-06-01',
    '2026-07-01',
    '2026-07-13',
    'Тридцать календарных дней; наверняка — тридцать рабочих.',
    'Thirty calendar days; certain after thirty working ones.',
  ),
};

/** Armenia. */
export const am: Jurisdiction = {
  code: 'AM',
  name: { ru: 'Армения', en: 'Armenia' },
  timeZone: 'Asia/Yerevan',
  calendar: 'AM',
  rules: { answer, extension },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
