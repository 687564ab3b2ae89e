import type { Rule } from '../rule';
import { checkedOn } from './checked-on';
import { gatherings54 } from './ru-sources';
import { worked } from './worked';

// The notice of a rally. Its terms count back from the day of the gathering, which is not counted.
// They roll into the window: offices take no paper on a day off, and the law gives no day more.

export const rallyEarliest: Rule = {
  id: 'ru.54fz.earliest',
  role: 'rallyEarliest',
  owedBy: 'family',
  title: { ru: 'Уведомление о митинге: не раньше', en: 'Notice of a rally: not before' },
  plain: {
    ru: 'Уведомление подают не раньше чем за 15 дней до дня митинга, шествия или демонстрации.',
    en: 'Notice is given no earlier than 15 days before the day of the rally, march or demonstration.',
  },
  article: { ru: 'часть 1 статьи 7', en: 'article 7, part 1' },
  source: gatherings54,
  checkedOn,
  verified: true,
  trigger: 'occasion',
  counts: 'before',
  bound: 'earliest',
  amount: 15,
  unit: 'calendar',
  roll: 'next',
  example: worked(
    '2026-05-24',
    '2026-05-12',
    '2026-05-12',
    'За 15 дней — суббота 9 мая; первый рабочий день в окне — вторник 12 мая.',
    'Fifteen days before is Saturday 9 May; the first working day in the window is Tuesday 12 May.',
  ),
};

export const rallyLatest: Rule = {
  ...rallyEarliest,
  id: 'ru.54fz.latest',
  role: 'rallyLatest',
  title: { ru: 'Уведомление о митинге: не позже', en: 'Notice of a rally: not after' },
  plain: {
    ru: 'Уведомление подают не позже чем за 10 дней до дня митинга, шествия или демонстрации.',
    en: 'Notice is given no later than 10 days before the day of the rally, march or demonstration.',
  },
  bound: 'latest',
  amount: 10,
  roll: 'previous',
  example: worked(
    '2026-06-24',
    '2026-06-11',
    '2026-06-11',
    'За 10 дней — воскресенье 14 июня, а 12-е праздник: идти надо в четверг 11-го.',
    'Ten days before is Sunday 14 June, and the 12th is a holiday: go on Thursday the 11th.',
  ),
};

export const picketLatest: Rule = {
  ...rallyLatest,
  id: 'ru.54fz.picket',
  role: 'picketLatest',
  title: { ru: 'Уведомление о групповом пикете', en: 'Notice of a group picket' },
  plain: {
    ru: 'О пикете группой уведомляют не позже чем за три дня до него. Для одиночного пикета уведомления не нужно.',
    en: 'Notice of a picket by a group is given no later than three days before it. A single picket needs none.',
  },
  verified: false,
  amount: 3,
  example: worked(
    '2026-06-17',
    '2026-06-11',
    '2026-06-11',
    'За три дня — воскресенье 14 июня: идти надо в четверг 11-го.',
    'Three days before is Sunday 14 June: go on Thursday the 11th.',
  ),
};

export const rallyAnswer: Rule = {
  id: 'ru.54fz.answer',
  role: 'rallyAnswer',
  owedBy: 'body',
  title: { ru: 'Ответ на уведомление', en: 'Answer to the notice' },
  plain: {
    ru: 'Другое место или время предлагают в течение трёх дней после получения уведомления.',
    en: 'Another place or time is proposed within three days of the notice’s receipt.',
  },
  article: { ru: 'статья 12', en: 'article 12' },
  source: gatherings54,
  checkedOn,
  verified: true,
  trigger: 'receipt',
  amount: 3,
  unit: 'calendar',
  roll: 'none',
  example: worked(
    '2026-06-10',
    '2026-06-13',
    '2026-06-15',
    'Третий день — суббота; наверняка опоздание видно после понедельника.',
    'The third day is a Saturday; lateness is certain after Monday.',
  ),
};
