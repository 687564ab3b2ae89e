import type { Jurisdiction } from '../jurisdiction';
import type { Rule, Written } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const longer: Written = {
  plain: {
    ru: 'Срок могут продлить не больше чем на четыре недели и обязаны вас известить.',
    en: 'The term may be extended by at most four weeks, and they must tell you.',
  },
  article: { ru: 'статья 14', en: 'section 14' },
  source: { ru: 'Закон о свободе информации 2014 года', en: 'Freedom of Information Act 2014' },
  checkedOn,
  verified: false,
};

const answer: Rule = {
  id: 'ie.foi.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на запрос сведений', en: 'Answer to an information request' },
  plain: {
    ru: 'На запрос отвечают не позже чем через четыре недели после его получения.',
    en: 'A request is answered within four weeks of its receipt.',
  },
  note: {
    ru: 'Неделя по этому закону — пять будних дней без праздников, так что четыре недели — двадцать рабочих дней.',
    en: 'A week in this act is five weekdays without public holidays: four weeks are twenty working days.',
  },
  article: { ru: 'статья 13', en: 'section 13' },
  source: longer.source,
  checkedOn,
  verified: true,
  trigger: 'receipt',
  amount: 20,
  unit: 'working',
  roll: 'none',
  extension: { ...longer, amount: 20, unit: 'working', from: 'due', times: 1, notice: true },
  example: worked(
    '2026-03-16',
    '2026-04-15',
    '2026-04-15',
    'Не считаются 17 марта и 6 апреля; Страстная пятница — не государственный праздник и считается.',
    '17 March and 6 April are not counted; Good Friday is no public holiday and is.',
  ),
};

const extension: Rule = {
  ...answer,
  id: 'ie.foi.extension',
  role: 'extension',
  ...longer,
  title: { ru: 'Продление срока ответа', en: 'Extension of the answer term' },
  trigger: 'due',
  extension: undefined,
  example: worked(
    '2026-06-08',
    '2026-07-06',
    '2026-07-06',
    'Четыре рабочие недели без праздников.',
    'Four working weeks without a holiday.',
  ),
};

const silence: Rule = {
  ...answer,
  id: 'ie.foi.silence',
  role: 'silence',
  title: { ru: 'Молчание — отказ', en: 'Silence is refusal' },
  plain: {
    ru: 'Если за четыре недели ответа нет, закон считает это отказом, и можно просить пересмотра.',
    en: 'Four weeks without an answer count as a refusal, and a review may be asked for.',
  },
  article: { ru: 'статья 19', en: 'section 19' },
  verified: false,
  extension: undefined,
};

const review: Rule = {
  ...extension,
  id: 'ie.foi.review',
  role: 'review',
  owedBy: 'family',
  title: { ru: 'Просьба о внутреннем пересмотре', en: 'Asking for an internal review' },
  plain: {
    ru: 'Внутреннего пересмотра просят в течение четырёх недель после решения.',
    en: 'An internal review is asked for within four weeks of the decision.',
  },
  article: { ru: 'статья 21', en: 'section 21' },
  trigger: 'receipt',
};

const reviewAnswer: Rule = {
  ...extension,
  id: 'ie.foi.review-answer',
  role: 'reviewAnswer',
  title: { ru: 'Ответ на пересмотр', en: 'Answer to the review' },
  plain: {
    ru: 'На просьбу о пересмотре отвечают за три недели после её получения.',
    en: 'A review is answered within three weeks of its receipt.',
  },
  article: { ru: 'статья 21', en: 'section 21' },
  trigger: 'receipt',
  amount: 15,
  example: worked('2026-06-08', '2026-06-29', '2026-06-29', 'Три рабочие недели без праздников.', 'Three working weeks without a holiday.'),
};

const appeal: Rule = {
  ...extension,
  id: 'ie.foi.commissioner',
  role: 'appeal',
  owedBy: 'family',
  title: { ru: 'Жалоба уполномоченному по информации', en: 'Application to the Information Commissioner' },
  plain: {
    ru: 'Уполномоченному жалуются в течение шести месяцев после решения по пересмотру.',
    en: 'The Commissioner is asked within six months of the decision on the review.',
  },
  article: { ru: 'статья 22', en: 'section 22' },
  trigger: 'receipt',
  amount: 6,
  unit: 'months',
  example: worked('2026-06-08', '2026-12-08', '2026-12-08', 'То же число через шесть месяцев.', 'The same date six months later.'),
};

/** Ireland. */
export const ie: Jurisdiction = {
  code: 'IE',
  name: { ru: 'Ирландия', en: 'Ireland' },
  timeZone: 'Europe/Dublin',
  calendar: 'IE',
  rules: { answer, extension, silence, review, reviewAnswer, appeal },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
