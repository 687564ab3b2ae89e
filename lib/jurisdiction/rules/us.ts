import type { Jurisdiction } from '../jurisdiction';
import type { Rule, Written } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const longer: Written = {
  plain: {
    ru: 'В необычных обстоятельствах срок продлевают не больше чем на 10 рабочих дней и пишут вам почему.',
    en: 'In unusual circumstances the term is extended by at most 10 working days, and you are told why.',
  },
  article: { ru: '§ 552(a)(6)(B)(i)', en: '§ 552(a)(6)(B)(i)' },
  source: { ru: 'Закон о свободе информации, раздел 5 Кодекса США', en: 'Freedom of Information Act, 5 U.S.C.' },
  checkedOn,
  verified: true,
};

const answer: Rule = {
  id: 'us.foia.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на запрос сведений', en: 'Answer to an information request' },
  plain: {
    ru: 'Решение по запросу принимают и сообщают в течение 20 рабочих дней после его получения.',
    en: 'A request is decided, and you are told, within 20 working days of its receipt.',
  },
  note: {
    ru: 'Срок начинается, когда запрос дошёл до нужного подразделения, но не позже чем через десять дней после первого получения. Какие это дни, закон не говорит: поздний день посчитан по рабочим.',
    en: 'The term begins when the request reaches the right component, but at most ten days after anyone there first received it. The act does not say which days: the safe day counts working ones.',
  },
  article: { ru: '§ 552(a)(6)(A)(i)', en: '§ 552(a)(6)(A)(i)' },
  source: longer.source,
  checkedOn,
  verified: true,
  trigger: 'receipt',
  triggerSlack: { amount: 10, unit: 'working' },
  amount: 20,
  unit: 'working',
  roll: 'none',
  extension: { ...longer, amount: 10, unit: 'working', from: 'due', times: 1, notice: true },
  example: worked(
    '2026-06-15',
    '2026-07-15',
    '2026-07-29',
    'Не считаются 19 июня и 3 июля; наверняка — если срок начался десятью рабочими днями позже, 30 июня.',
    '19 June and 3 July are not counted; certain if the term began ten working days later, on 30 June.',
  ),
};

const extension: Rule = {
  ...answer,
  id: 'us.foia.extension',
  role: 'extension',
  ...longer,
  title: { ru: 'Продление срока ответа', en: 'Extension of the answer term' },
  note: undefined,
  trigger: 'due',
  triggerSlack: undefined,
  amount: 10,
  extension: undefined,
  example: worked('2026-07-15', '2026-07-29', '2026-07-29', 'Две рабочие недели.', 'Two working weeks.'),
};

const urgent: Rule = {
  ...extension,
  id: 'us.foia.expedited',
  role: 'urgent',
  title: { ru: 'Решение о срочном рассмотрении', en: 'Decision on expedited processing' },
  plain: {
    ru: 'Рассмотрят ли запрос вне очереди, решают в течение десяти дней после просьбы.',
    en: 'Whether a request goes ahead of others is decided within ten days of your asking.',
  },
  article: { ru: '§ 552(a)(6)(E)(ii)', en: '§ 552(a)(6)(E)(ii)' },
  verified: false,
  trigger: 'receipt',
  unit: 'calendar',
  longest: { amount: 10, unit: 'working' },
  example: worked(
    '2026-07-15',
    '2026-07-25',
    '2026-07-29',
    'Десять календарных дней; наверняка — десять рабочих.',
    'Ten calendar days; certain after ten working ones.',
  ),
};

const appeal: Rule = {
  ...extension,
  id: 'us.foia.appeal',
  role: 'appeal',
  owedBy: 'family',
  title: { ru: 'Жалоба главе ведомства', en: 'Appeal to the head of the agency' },
  plain: {
    ru: 'На отказ жалуются в срок, который назвало ведомство; он не короче 90 дней.',
    en: 'A refusal is appealed within the period the agency names, which is at least 90 days.',
  },
  article: { ru: '§ 552(a)(6)(A)(i)(III)(aa)', en: '§ 552(a)(6)(A)(i)(III)(aa)' },
  verified: false,
  trigger: 'refusal',
  amount: 90,
  unit: 'calendar',
  example: worked(
    '2026-07-15',
    '2026-10-13',
    '2026-10-13',
    'Девяносто календарных дней от дня отказа.',
    'Ninety calendar days from the day of the refusal.',
  ),
};

const appealAnswer: Rule = {
  ...extension,
  id: 'us.foia.appeal-answer',
  role: 'appealAnswer',
  title: { ru: 'Ответ на жалобу', en: 'Answer to the appeal' },
  plain: {
    ru: 'На жалобу отвечают в течение 20 рабочих дней после её получения.',
    en: 'An appeal is answered within 20 working days of its receipt.',
  },
  article: { ru: '§ 552(a)(6)(A)(ii)', en: '§ 552(a)(6)(A)(ii)' },
  verified: false,
  trigger: 'receipt',
  amount: 20,
  example: worked(
    '2026-07-15',
    '2026-08-12',
    '2026-08-12',
    'Четыре рабочие недели без праздников.',
    'Four working weeks without a holiday.',
  ),
};

/** The federal agencies of the United States; states have acts of their own. */
export const us: Jurisdiction = {
  code: 'US',
  name: { ru: 'США (федеральные ведомства)', en: 'United States (federal agencies)' },
  timeZone: 'America/New_York',
  calendar: 'US',
  rules: { answer, extension, urgent, appeal, appealAnswer },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
