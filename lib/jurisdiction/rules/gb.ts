import type { Jurisdiction } from '../jurisdiction';
import type { Rule } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const source = { ru: 'Закон о свободе информации 2000 года (FOIA)', en: 'Freedom of Information Act 2000' };

const answer: Rule = {
  id: 'gb.foia.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на запрос сведений', en: 'Answer to an information request' },
  plain: {
    ru: 'На запрос отвечают не позже двадцатого рабочего дня после его получения.',
    en: 'A request is answered by the twentieth working day after it was received.',
  },
  note: {
    ru: 'Нерабочий день — и тот, что выходной хотя бы в одной части Королевства. Время на взвешивание общественного интереса (статья 10(3)) закон не измеряет: здесь оно не учтено.',
    en: 'A bank holiday in any part of the Kingdom is off. Time to weigh the public interest (section 10(3)) has no measure in the act and is not counted here.',
  },
  article: { ru: 'статья 10(1) и 10(6)', en: 'section 10(1) and (6)' },
  source,
  checkedOn,
  verified: true,
  trigger: 'receipt',
  amount: 20,
  unit: 'working',
  roll: 'none',
  openExtension: {
    plain: {
      ru: 'Чтобы взвесить общественный интерес, ведомство может взять разумное время сверх срока и обязано назвать день.',
      en: 'To weigh the public interest a body may take a reasonable time beyond the term, and must name a day.',
    },
    article: { ru: 'статьи 10(3) и 17(2)', en: 'sections 10(3) and 17(2)' },
    source,
    checkedOn,
    verified: false,
  },
  example: worked(
    '2026-03-16',
    '2026-04-16',
    '2026-04-16',
    'Не считаются 17 марта (выходной в Северной Ирландии), 3 и 6 апреля (Пасха).',
    '17 March (off in Northern Ireland), 3 and 6 April (Easter) are not counted.',
  ),
};

const code = { ru: 'Кодекс практики по статье 45 FOIA (2018)', en: 'Code of Practice under section 45 FOIA (2018)' };

const review: Rule = {
  id: 'gb.foia.review',
  role: 'review',
  owedBy: 'family',
  title: { ru: 'Просьба о внутреннем пересмотре', en: 'Asking for an internal review' },
  plain: {
    ru: 'Пересмотра отказа просят у того же органа в течение 40 рабочих дней после ответа.',
    en: 'The same body is asked to review its refusal within 40 working days of its answer.',
  },
  article: { ru: 'часть 5', en: 'part 5' },
  source: code,
  checkedOn,
  verified: false,
  trigger: 'receipt',
  amount: 40,
  unit: 'working',
  roll: 'none',
  example: worked(
    '2026-06-01',
    '2026-07-28',
    '2026-07-28',
    'По пути один выходной, кроме суббот и воскресений: 13 июля, перенос с 12-го.',
    'One day off on the way besides weekends: 13 July, moved from the 12th.',
  ),
};

const reviewAnswer: Rule = {
  ...review,
  id: 'gb.foia.review-answer',
  role: 'reviewAnswer',
  owedBy: 'body',
  title: { ru: 'Ответ на пересмотр', en: 'Answer to the review' },
  plain: {
    ru: 'На просьбу о пересмотре обычно отвечают за 20 рабочих дней после её получения.',
    en: 'A review is normally answered within 20 working days of its receipt.',
  },
  amount: 20,
  example: worked('2026-06-01', '2026-06-29', '2026-06-29', 'Четыре рабочие недели.', 'Four working weeks.'),
};

const appeal: Rule = {
  ...review,
  id: 'gb.foia.ico',
  role: 'appeal',
  title: { ru: 'Жалоба уполномоченному по информации (ICO)', en: 'Complaint to the Information Commissioner (ICO)' },
  plain: {
    ru: 'Уполномоченному жалуются в течение шести недель после ответа на пересмотр.',
    en: 'The Commissioner is asked within six weeks of the answer to the review.',
  },
  article: { ru: 'статья 50', en: 'section 50' },
  source: { ru: 'FOIA 2000 и правила приёма жалоб ICO', en: 'FOIA 2000 and the ICO’s rules for complaints' },
  amount: 42,
  unit: 'calendar',
  example: worked('2026-06-01', '2026-07-13', '2026-07-13', 'Понедельник через шесть недель.', 'A Monday, six weeks later.'),
};

/** The United Kingdom but for Scottish bodies, which have an act of their own (gb-sct). */
export const gb: Jurisdiction = {
  code: 'GB',
  name: { ru: 'Великобритания', en: 'United Kingdom' },
  timeZone: 'Europe/London',
  calendar: 'GB',
  rules: { answer, review, reviewAnswer, appeal },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
