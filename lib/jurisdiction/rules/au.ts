import type { Jurisdiction } from '../jurisdiction';
import type { Rule, Written } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const source = { ru: 'Закон о свободе информации 1982 года', en: 'Freedom of Information Act 1982' };

const longer: Written = {
  plain: {
    ru: 'Если надо спросить третьих лиц, срок продлевают на 30 дней и сообщают вам.',
    en: 'Where third parties must be asked, the term is extended by 30 days, and you are told.',
  },
  article: { ru: 'статья 15(6)', en: 'section 15(6)' },
  source,
  checkedOn,
  verified: true,
};

const answer: Rule = {
  id: 'au.foi.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на запрос сведений', en: 'Answer to an information request' },
  plain: {
    ru: 'Решение по запросу сообщают в течение 30 дней после его получения.',
    en: 'You are told of the decision within 30 days of the request’s receipt.',
  },
  article: { ru: 'статья 15(5)(b)', en: 'section 15(5)(b)' },
  source,
  checkedOn,
  verified: true,
  trigger: 'receipt',
  amount: 30,
  unit: 'calendar',
  roll: 'none',
  extension: { ...longer, amount: 30, unit: 'calendar', from: 'due', times: 1, notice: true },
  example: worked(
    '2026-05-09',
    '2026-06-08',
    '2026-06-09',
    'Тридцатый день — 8 июня, выходной; наверняка — после вторника.',
    'Day 30 is 8 June, a holiday; certain after Tuesday.',
  ),
};

const extension: Rule = {
  ...answer,
  id: 'au.foi.extension',
  role: 'extension',
  ...longer,
  title: { ru: 'Продление срока ответа', en: 'Extension of the answer term' },
  trigger: 'due',
  extension: undefined,
  example: worked('2026-06-15', '2026-07-15', '2026-07-15', 'Тридцать календарных дней.', 'Thirty calendar days.'),
};

const silence: Rule = {
  ...extension,
  id: 'au.foi.silence',
  role: 'silence',
  title: { ru: 'Молчание — отказ', en: 'Silence is refusal' },
  plain: {
    ru: 'Если в срок решения нет, закон считает, что вам отказали.',
    en: 'No decision within the term counts as a refusal.',
  },
  article: { ru: 'статья 15AC', en: 'section 15AC' },
  verified: false,
  trigger: 'receipt',
};

const review: Rule = {
  ...silence,
  id: 'au.foi.review',
  role: 'review',
  owedBy: 'family',
  title: { ru: 'Просьба о внутреннем пересмотре', en: 'Asking for an internal review' },
  plain: {
    ru: 'Внутреннего пересмотра просят в течение 30 дней после решения.',
    en: 'An internal review is asked for within 30 days of the decision.',
  },
  article: { ru: 'статья 54B', en: 'section 54B' },
};

const reviewAnswer: Rule = {
  ...silence,
  id: 'au.foi.review-answer',
  role: 'reviewAnswer',
  title: { ru: 'Ответ на пересмотр', en: 'Answer to the review' },
  plain: {
    ru: 'Пересмотренное решение принимают в течение 30 дней после просьбы.',
    en: 'The review is decided within 30 days of your asking.',
  },
  article: { ru: 'статья 54C', en: 'section 54C' },
};

const appeal: Rule = {
  ...silence,
  id: 'au.foi.oaic',
  role: 'appeal',
  owedBy: 'family',
  title: { ru: 'Пересмотр уполномоченным (OAIC)', en: 'Review by the Information Commissioner (OAIC)' },
  plain: {
    ru: 'Уполномоченного просят о пересмотре в течение 60 дней после решения.',
    en: 'The Commissioner is asked for a review within 60 days of the decision.',
  },
  article: { ru: 'статья 54S', en: 'section 54S' },
  trigger: 'refusal',
  amount: 60,
  example: worked('2026-06-15', '2026-08-14', '2026-08-14', 'Шестьдесят календарных дней.', 'Sixty calendar days.'),
};

/** The Commonwealth bodies of Australia; states have acts of their own. */
export const au: Jurisdiction = {
  code: 'AU',
  name: { ru: 'Австралия (федеральные органы)', en: 'Australia (Commonwealth bodies)' },
  timeZone: 'Australia/Sydney',
  calendar: 'AU',
  rules: { answer, extension, silence, review, reviewAnswer, appeal },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
