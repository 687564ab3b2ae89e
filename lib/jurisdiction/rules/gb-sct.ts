import type { Jurisdiction } from '../jurisdiction';
import type { Rule } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const answer: Rule = {
  id: 'gb-sct.foisa.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на запрос сведений', en: 'Answer to an information request' },
  plain: {
    ru: 'На запрос отвечают не позже двадцатого рабочего дня после его получения.',
    en: 'A request is answered by the twentieth working day after it was received.',
  },
  note: {
    ru: 'Выходные — субботы, воскресенья, Рождество и банковские выходные Шотландии (статья 73).',
    en: 'Days off are Saturdays, Sundays, Christmas Day and the bank holidays of Scotland (section 73).',
  },
  article: { ru: 'статья 10(1)', en: 'section 10(1)' },
  source: { ru: 'Закон о свободе информации (Шотландия) 2002 года (FOISA)', en: 'Freedom of Information (Scotland) Act 2002' },
  checkedOn,
  verified: true,
  trigger: 'receipt',
  amount: 20,
  unit: 'working',
  roll: 'none',
  example: worked(
    '2026-03-16',
    '2026-04-14',
    '2026-04-14',
    'Не считается только 3 апреля, Страстная пятница: 6 апреля в Шотландии рабочий день.',
    'Only 3 April, Good Friday, is not counted: 6 April is a working day in Scotland.',
  ),
};

const review: Rule = {
  ...answer,
  id: 'gb-sct.foisa.review',
  role: 'review',
  owedBy: 'family',
  title: { ru: 'Требование пересмотра', en: 'Requirement for review' },
  plain: {
    ru: 'Пересмотра требуют в течение 40 рабочих дней после ответа, а если его не было — после дня, к которому он был должен.',
    en: 'A review is required within 40 working days of the answer or, if none came, of the day it was due.',
  },
  article: { ru: 'статья 20(5)', en: 'section 20(5)' },
  verified: false,
  amount: 40,
  example: worked('2026-06-01', '2026-07-27', '2026-07-27', 'Восемь рабочих недель.', 'Eight working weeks.'),
};

const reviewAnswer: Rule = {
  ...answer,
  id: 'gb-sct.foisa.review-answer',
  role: 'reviewAnswer',
  title: { ru: 'Ответ на пересмотр', en: 'Answer to the review' },
  plain: {
    ru: 'На требование пересмотра отвечают не позже двадцатого рабочего дня после его получения.',
    en: 'A review is answered by the twentieth working day after it was received.',
  },
  article: { ru: 'статья 21(1)', en: 'section 21(1)' },
  verified: false,
  example: worked('2026-06-01', '2026-06-29', '2026-06-29', 'Четыре рабочие недели.', 'Four working weeks.'),
};

const appeal: Rule = {
  ...answer,
  id: 'gb-sct.foisa.commissioner',
  role: 'appeal',
  owedBy: 'family',
  title: { ru: 'Жалоба шотландскому уполномоченному', en: 'Application to the Scottish Information Commissioner' },
  plain: {
    ru: 'Уполномоченному жалуются в течение шести месяцев после ответа на пересмотр.',
    en: 'The Commissioner is asked within six months of the answer to the review.',
  },
  article: { ru: 'статья 47(4)', en: 'section 47(4)' },
  verified: false,
  amount: 6,
  unit: 'months',
  example: worked('2026-06-29', '2026-12-29', '2026-12-29', 'То же число через шесть месяцев.', 'The same date six months later.'),
};

/** Scottish public bodies. */
export const gbSct: Jurisdiction = {
  code: 'GB-SCT',
  name: { ru: 'Шотландия', en: 'Scotland' },
  timeZone: 'Europe/London',
  calendar: 'GB-SCT',
  rules: { answer, review, reviewAnswer, appeal },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
