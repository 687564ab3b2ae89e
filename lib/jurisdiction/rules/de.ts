import type { Jurisdiction } from '../jurisdiction';
import type { Rule } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const answer: Rule = {
  id: 'de.ifg.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на запрос сведений', en: 'Answer to an information request' },
  plain: {
    ru: 'Сведения должны быть открыты без промедления; на это закон отводит месяц.',
    en: 'Information is to be opened without delay; the act allows a month for it.',
  },
  note: {
    ru: 'Закон говорит «должно» (soll): это правило, от которого орган может отступить с причиной.',
    en: 'The act says “should” (soll): a rule from which a body may depart for a reason.',
  },
  article: { ru: '§ 7(5)', en: '§ 7(5)' },
  source: { ru: 'Закон о свободе информации (IFG)', en: 'Freedom of Information Act (IFG)' },
  checkedOn,
  verified: true,
  trigger: 'receipt',
  amount: 1,
  unit: 'months',
  roll: 'none',
  example: worked(
    '2026-01-31',
    '2026-02-28',
    '2026-03-02',
    '31 февраля не бывает: последний день — 28-е, суббота; наверняка — после понедельника.',
    'There is no 31 February: the last day is the 28th, a Saturday; certain after Monday.',
  ),
};

const silence: Rule = {
  ...answer,
  id: 'de.vwgo.inaction',
  role: 'silence',
  owedBy: 'family',
  title: { ru: 'Иск о бездействии', en: 'Suit for inaction' },
  plain: {
    ru: 'Если ответа нет без достаточной причины, в суд можно идти через три месяца после запроса, не раньше.',
    en: 'If there is no answer and no good reason, a court may be asked after three months, and not before.',
  },
  note: undefined,
  article: { ru: '§ 75', en: '§ 75' },
  source: { ru: 'Положение об административных судах (VwGO)', en: 'Code of Administrative Court Procedure (VwGO)' },
  bound: 'earliest',
  amount: 3,
  example: worked(
    '2026-02-16',
    '2026-05-16',
    '2026-05-16',
    'То же число через три месяца; иск — после него.',
    'The same date three months later; a suit comes after it.',
  ),
};

const review: Rule = {
  ...silence,
  id: 'de.vwgo.objection',
  role: 'review',
  title: { ru: 'Возражение (Widerspruch)', en: 'Objection (Widerspruch)' },
  plain: {
    ru: 'На отказ возражают в том же органе в течение месяца после его получения.',
    en: 'A refusal is objected to at the same body within a month of its receipt.',
  },
  article: { ru: '§ 70', en: '§ 70' },
  verified: false,
  bound: undefined,
  amount: 1,
  example: worked('2026-02-16', '2026-03-16', '2026-03-16', 'То же число через месяц.', 'The same date a month later.'),
};

/** The federal bodies of Germany; its states have acts of their own, or none. */
export const de: Jurisdiction = {
  code: 'DE',
  name: { ru: 'Германия (федеральные органы)', en: 'Germany (federal bodies)' },
  timeZone: 'Europe/Berlin',
  calendar: 'DE',
  rules: { answer, silence, review },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
