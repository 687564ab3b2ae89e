import type { Jurisdiction } from '../jurisdiction';
import type { Rule, Written } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const longer: Written = {
  plain: {
    ru: 'Срок могут продлить ещё на четыре недели и обязаны вас известить.',
    en: 'The term may be extended by another four weeks, and they must tell you.',
  },
  article: { ru: '§ 8(2)', en: '§ 8(2)' },
  source: {
    ru: 'Закон о свободе информации (IFG), в силе с 01.09.2025',
    en: 'Freedom of Information Act (IFG), in force since 1 September 2025',
  },
  checkedOn,
  verified: false,
};

const answer: Rule = {
  id: 'at.ifg.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на запрос сведений', en: 'Answer to an information request' },
  plain: {
    ru: 'Сведения дают не позже чем через четыре недели после получения запроса.',
    en: 'Information is given within four weeks of the receipt of the request.',
  },
  article: { ru: '§ 8(1)', en: '§ 8(1)' },
  source: longer.source,
  checkedOn,
  verified: true,
  trigger: 'receipt',
  amount: 28,
  unit: 'calendar',
  roll: 'none',
  extension: { ...longer, amount: 28, unit: 'calendar', from: 'due', times: 1, notice: true },
  example: worked(
    '2026-04-27',
    '2026-05-25',
    '2026-05-26',
    'Четыре недели кончаются в Духов день; наверняка — после вторника.',
    'Four weeks end on Whit Monday; certain after Tuesday.',
  ),
};

const extension: Rule = {
  ...answer,
  id: 'at.ifg.extension',
  role: 'extension',
  ...longer,
  title: { ru: 'Продление срока ответа', en: 'Extension of the answer term' },
  trigger: 'due',
  extension: undefined,
  example: worked('2026-05-25', '2026-06-22', '2026-06-22', 'Понедельник через четыре недели.', 'A Monday, four weeks later.'),
};

/** Austria. */
export const at: Jurisdiction = {
  code: 'AT',
  name: { ru: 'Австрия', en: 'Austria' },
  timeZone: 'Europe/Vienna',
  calendar: 'AT',
  rules: { answer, extension },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
