import type { Jurisdiction } from '../jurisdiction';
import type { Rule, Written } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const longer: Written = {
  plain: {
    ru: 'Особенно сложное дело решают не позже двух месяцев; о задержке обязаны известить.',
    en: 'An especially complicated matter is settled within two months; they must tell you of the delay.',
  },
  article: { ru: 'статья 35 § 3', en: 'article 35 § 3' },
  source: { ru: 'Кодекс административного производства (KPA)', en: 'Code of Administrative Procedure (KPA)' },
  checkedOn,
  verified: true,
};

const answer: Rule = {
  id: 'pl.kpa.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на жалобу', en: 'Answer to a complaint' },
  plain: {
    ru: 'Жалобу рассматривают без промедления, не позже месяца.',
    en: 'A complaint is dealt with without delay, within a month at most.',
  },
  note: {
    ru: 'Последний день, который выпал на субботу или праздник, переходит на следующий рабочий (статья 57 § 4).',
    en: 'A last day on a Saturday or a holiday moves to the next working day (article 57 § 4).',
  },
  article: { ru: 'статья 237 § 1', en: 'article 237 § 1' },
  source: longer.source,
  checkedOn,
  verified: true,
  trigger: 'receipt',
  amount: 1,
  unit: 'months',
  roll: 'next',
  extension: { ...longer, amount: 2, unit: 'months', from: 'trigger', times: 1, notice: true },
  example: worked(
    '2026-04-03',
    '2026-05-04',
    '2026-05-04',
    '3 мая — праздник и воскресенье; последний день — понедельник.',
    '3 May is a holiday and a Sunday; the last day is Monday.',
  ),
};

const extension: Rule = {
  ...answer,
  id: 'pl.kpa.extension',
  role: 'extension',
  ...longer,
  title: { ru: 'Особенно сложное дело', en: 'An especially complicated matter' },
  amount: 2,
  extension: undefined,
  example: worked(
    '2026-02-13',
    '2026-04-13',
    '2026-04-13',
    'Через два месяца — понедельник 13 апреля.',
    'Two months later is Monday 13 April.',
  ),
};

/** Poland. */
export const pl: Jurisdiction = {
  code: 'PL',
  name: { ru: 'Польша', en: 'Poland' },
  timeZone: 'Europe/Warsaw',
  calendar: 'PL',
  rules: { answer, extension },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
