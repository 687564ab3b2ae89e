import type { Jurisdiction } from '../jurisdiction';
import type { Rule } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const answer: Rule = {
  id: 'ge.gac.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на запрос сведений', en: 'Answer to an information request' },
  plain: {
    ru: 'Сведения дают сразу или не позже чем через десять дней.',
    en: 'Information is given at once, or within ten days at most.',
  },
  note: {
    ru: 'Какие это дни, мы не проверили: поздний день посчитан по рабочим.',
    en: 'Which days are meant we have not checked: the safe day counts working ones.',
  },
  article: { ru: 'статья 40', en: 'article 40' },
  source: { ru: 'Общий административный кодекс Грузии', en: 'General Administrative Code of Georgia' },
  checkedOn,
  verified: false,
  trigger: 'receipt',
  amount: 10,
  unit: 'calendar',
  longest: { amount: 10, unit: 'working' },
  roll: 'none',
  example: worked(
    '2026-06-01',
    '2026-06-11',
    '2026-06-15',
    'Десять дней кончаются 11 июня; наверняка — через десять рабочих.',
    'Ten days end on 11 June; certain after ten working ones.',
  ),
};

/** Georgia. */
export const ge: Jurisdiction = {
  code: 'GE',
  name: { ru: 'Грузия', en: 'Georgia' },
  timeZone: 'Asia/Tbilisi',
  calendar: 'GE',
  rules: { answer },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
