import type { Jurisdiction } from '../jurisdiction';
import type { Rule } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const answer: Rule = {
  id: 'ca.atia.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на запрос сведений', en: 'Answer to an information request' },
  plain: {
    ru: 'На запрос отвечают в течение 30 дней после его получения.',
    en: 'A request is answered within 30 days of its receipt.',
  },
  note: {
    ru: 'Статья 9 позволяет продлить срок «на разумное время» и не называет его: продление верно на тот день, который назвали вам.',
    en: 'Section 9 allows an extension for “a reasonable period” and sets no measure: it holds to the day you were told.',
  },
  article: { ru: 'статьи 7 и 9', en: 'sections 7 and 9' },
  source: { ru: 'Закон о доступе к информации (ATIA)', en: 'Access to Information Act' },
  checkedOn,
  verified: true,
  trigger: 'receipt',
  amount: 30,
  unit: 'calendar',
  roll: 'none',
  openExtension: {
    plain: {
      ru: 'Срок могут продлить на разумное время и обязаны вас известить; сколько это, закон не называет.',
      en: 'The term may be extended for a reasonable period, and they must tell you; the act does not say how long that is.',
    },
    article: { ru: 'статья 9', en: 'section 9' },
    source: { ru: 'Закон о доступе к информации (ATIA)', en: 'Access to Information Act' },
    checkedOn,
    verified: true,
  },
  example: worked(
    '2026-06-01',
    '2026-07-01',
    '2026-07-02',
    'Тридцатый день — 1 июля, праздник; наверняка — после четверга.',
    'Day 30 is 1 July, a holiday; certain after Thursday.',
  ),
};

const silence: Rule = {
  ...answer,
  id: 'ca.atia.silence',
  role: 'silence',
  title: { ru: 'Молчание — отказ', en: 'Silence is refusal' },
  plain: {
    ru: 'Если в срок ответа нет, закон считает это отказом, и можно жаловаться.',
    en: 'No answer within the term counts as a refusal, and you may complain.',
  },
  note: undefined,
  openExtension: undefined,
  article: { ru: 'статья 10(3)', en: 'section 10(3)' },
};

const appeal: Rule = {
  ...silence,
  id: 'ca.atia.complaint',
  role: 'appeal',
  owedBy: 'family',
  title: { ru: 'Жалоба уполномоченному по информации', en: 'Complaint to the Information Commissioner' },
  plain: {
    ru: 'Уполномоченному жалуются в течение 60 дней после отказа.',
    en: 'The Commissioner is asked within 60 days of the refusal.',
  },
  article: { ru: 'статья 31', en: 'section 31' },
  verified: false,
  trigger: 'refusal',
  amount: 60,
  example: worked('2026-07-02', '2026-08-31', '2026-08-31', 'Шестьдесят календарных дней.', 'Sixty calendar days.'),
};

/** The federal institutions of Canada; provinces have acts of their own. */
export const ca: Jurisdiction = {
  code: 'CA',
  name: { ru: 'Канада (федеральные органы)', en: 'Canada (federal institutions)' },
  timeZone: 'America/Toronto',
  calendar: 'CA',
  rules: { answer, silence, appeal },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
