import type { Jurisdiction } from '../jurisdiction';
import type { Rule } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const answer: Rule = {
  id: 'in.rti.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на запрос сведений', en: 'Answer to an information request' },
  plain: {
    ru: 'Сведения дают или отказывают в течение 30 дней после получения запроса.',
    en: 'Information is given or refused within 30 days of the request’s receipt.',
  },
  article: { ru: 'статья 7(1)', en: 'section 7(1)' },
  source: { ru: 'Закон о праве на информацию 2005 года', en: 'Right to Information Act 2005' },
  checkedOn,
  verified: true,
  trigger: 'receipt',
  amount: 30,
  unit: 'calendar',
  roll: 'none',
  example: worked(
    '2026-07-16',
    '2026-08-15',
    '2026-08-17',
    'Тридцатый день — 15 августа, праздник и суббота; наверняка — после понедельника.',
    'Day 30 is 15 August, a holiday and a Saturday; certain after Monday.',
  ),
};

const urgent: Rule = {
  ...answer,
  id: 'in.rti.urgent',
  role: 'urgent',
  title: { ru: 'Срочный запрос: жизнь и свобода', en: 'Urgent request: life and liberty' },
  plain: {
    ru: 'Если речь о жизни или свободе человека, отвечают за 48 часов. Мы считаем их двумя днями.',
    en: 'Where a person’s life or liberty is concerned, the answer is due within 48 hours. We count them as two days.',
  },
  amount: 2,
  example: worked(
    '2026-07-14',
    '2026-07-16',
    '2026-07-16',
    'Два дня вместо часов: часа получения мы не знаем.',
    'Two days in the place of hours: the hour of receipt is not known.',
  ),
};

const thirdParty: Rule = {
  ...answer,
  id: 'in.rti.third-party',
  role: 'thirdParty',
  title: { ru: 'Ответ, когда спрашивают третье лицо', en: 'Answer where a third party is asked' },
  plain: {
    ru: 'Если сведения касаются третьего лица, решают в течение 40 дней после получения запроса.',
    en: 'Where a third party is concerned, the decision is made within 40 days of the request’s receipt.',
  },
  article: { ru: 'статьи 7 и 11', en: 'sections 7 and 11' },
  amount: 40,
  example: worked('2026-07-14', '2026-08-23', '2026-08-24', 'Сороковой день — воскресенье.', 'Day 40 is a Sunday.'),
};

const silence: Rule = {
  ...answer,
  id: 'in.rti.silence',
  role: 'silence',
  title: { ru: 'Молчание — отказ', en: 'Silence is refusal' },
  plain: {
    ru: 'Если в срок ответа нет, закон считает это отказом.',
    en: 'No answer within the term counts as a refusal.',
  },
  article: { ru: 'статья 7(2)', en: 'section 7(2)' },
  verified: false,
};

const review: Rule = {
  ...answer,
  id: 'in.rti.first-appeal',
  role: 'review',
  owedBy: 'family',
  title: { ru: 'Первая жалоба', en: 'First appeal' },
  plain: {
    ru: 'Старшему должностному лицу жалуются в течение 30 дней после отказа или после дня, к которому ответ был должен.',
    en: 'A senior officer is asked within 30 days of the refusal, or of the day the answer was due.',
  },
  article: { ru: 'статья 19(1)', en: 'section 19(1)' },
  verified: false,
  trigger: 'refusal',
  example: worked('2026-07-14', '2026-08-13', '2026-08-13', 'Тридцать календарных дней.', 'Thirty calendar days.'),
};

const reviewAnswer: Rule = {
  ...answer,
  id: 'in.rti.first-appeal-answer',
  role: 'reviewAnswer',
  title: { ru: 'Ответ на первую жалобу', en: 'Answer to the first appeal' },
  plain: {
    ru: 'Первую жалобу решают в течение 30 дней; с записанной причиной — 45 от подачи.',
    en: 'A first appeal is decided within 30 days or, for a recorded reason, within 45 of its filing.',
  },
  article: { ru: 'статья 19(6)', en: 'section 19(6)' },
  verified: false,
  extension: {
    plain: {
      ru: 'С записанной причиной первую жалобу решают до 45 дней со дня её подачи.',
      en: 'For a recorded reason a first appeal may take up to 45 days of its filing.',
    },
    article: { ru: 'статья 19(6)', en: 'section 19(6)' },
    source: answer.source,
    checkedOn,
    verified: false,
    amount: 45,
    unit: 'calendar',
    from: 'trigger',
    times: 1,
    notice: false,
  },
  example: worked('2026-07-14', '2026-08-13', '2026-08-13', 'Тридцать календарных дней.', 'Thirty calendar days.'),
};

const appeal: Rule = {
  ...review,
  id: 'in.rti.second-appeal',
  role: 'appeal',
  title: { ru: 'Вторая жалоба, в комиссию', en: 'Second appeal, to the Commission' },
  plain: {
    ru: 'В информационную комиссию жалуются в течение 90 дней после решения по первой жалобе.',
    en: 'The Information Commission is asked within 90 days of the decision on the first appeal.',
  },
  article: { ru: 'статья 19(3)', en: 'section 19(3)' },
  verified: false,
  trigger: 'receipt',
  amount: 90,
  example: worked('2026-07-14', '2026-10-12', '2026-10-12', 'Девяносто календарных дней.', 'Ninety calendar days.'),
};

/** India. */
export const india: Jurisdiction = {
  code: 'IN',
  name: { ru: 'Индия', en: 'India' },
  timeZone: 'Asia/Kolkata',
  calendar: 'IN',
  rules: { answer, urgent, thirdParty, silence, review, reviewAnswer, appeal },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
