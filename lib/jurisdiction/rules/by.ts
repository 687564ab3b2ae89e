import type { Jurisdiction } from '../jurisdiction';
import type { Rule } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const answer: Rule = {
  id: 'by.300z.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на обращение', en: 'Answer to an appeal' },
  plain: {
    ru: 'Обращение, которое надо изучать и проверять, рассматривают не позже одного месяца.',
    en: 'An appeal that needs study and checking is dealt with within a month.',
  },
  article: { ru: 'статья 17', en: 'article 17' },
  source: {
    ru: 'Закон Республики Беларусь от 18.07.2011 № 300-З «Об обращениях граждан и юридических лиц»',
    en: 'Law of Belarus No. 300-Z of 18 July 2011 on appeals',
  },
  checkedOn,
  verified: false,
  trigger: 'arrival',
  amount: 1,
  unit: 'months',
  roll: 'none',
  example: worked(
    '2026-04-09',
    '2026-05-09',
    '2026-05-11',
    '9 мая — праздник и суббота; наверняка — после понедельника.',
    '9 May is a holiday and a Saturday; certain after Monday.',
  ),
};

const answerNoStudy: Rule = {
  ...answer,
  id: 'by.300z.answer-no-study',
  role: 'answerNoStudy',
  title: { ru: 'Ответ без дополнительного изучения', en: 'Answer that needs no further study' },
  plain: {
    ru: 'Остальные обращения рассматривают не позже пятнадцати дней.',
    en: 'Other appeals are dealt with within fifteen days.',
  },
  amount: 15,
  unit: 'calendar',
  example: worked(
    '2026-06-18',
    '2026-07-03',
    '2026-07-06',
    'Пятнадцатый день — 3 июля, праздник; наверняка — после понедельника.',
    'Day 15 is 3 July, a holiday; certain after Monday.',
  ),
};

/** Belarus. */
export const by: Jurisdiction = {
  code: 'BY',
  name: { ru: 'Беларусь', en: 'Belarus' },
  timeZone: 'Europe/Minsk',
  calendar: 'BY',
  rules: { answer, answerNoStudy },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
