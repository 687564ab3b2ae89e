import { calendarDate as day } from '@/lib/time/calendar-date';
import type { Rule, Written } from '../rule';
import { appeals59, checkedOn } from './ru-sources';

// 59-FZ, the law on appeals. It is silent on a last day that is off: roll 'none'.

export const registration: Rule = {
  id: 'ru.59fz.registration',
  role: 'registration',
  owedBy: 'body',
  title: { ru: 'Регистрация письма', en: 'Registration of the letter' },
  plain: {
    ru: 'Письмо должны зарегистрировать не позже трёх дней после того, как оно поступило.',
    en: 'The letter must be registered within three days of its arrival.',
  },
  article: { ru: 'часть 2 статьи 8', en: 'article 8, part 2' },
  source: appeals59,
  checkedOn,
  verified: true,
  trigger: 'arrival',
  amount: 3,
  unit: 'calendar',
  roll: 'none',
  example: {
    triggerOn: day('2026-04-29'),
    statutoryOn: day('2026-05-02'),
    safeOn: day('2026-05-04'),
    note: {
      ru: 'Третий день — суббота; наверняка опоздание видно после понедельника.',
      en: 'The third day is a Saturday; lateness is certain after Monday.',
    },
  },
};

export const forwarding: Rule = {
  id: 'ru.59fz.forwarding',
  role: 'forwarding',
  owedBy: 'body',
  title: { ru: 'Пересылка по компетенции', en: 'Forwarding to the competent body' },
  plain: {
    ru: 'Если вопрос не их, письмо пересылают в течение семи дней со дня регистрации и сообщают вам куда.',
    en: 'If the matter is not theirs, they forward the letter within seven days of registering it and tell you where.',
  },
  article: { ru: 'часть 3 статьи 8', en: 'article 8, part 3' },
  source: appeals59,
  checkedOn,
  verified: true,
  trigger: 'registration',
  amount: 7,
  unit: 'calendar',
  roll: 'none',
  example: {
    triggerOn: day('2026-06-05'),
    statutoryOn: day('2026-06-12'),
    safeOn: day('2026-06-15'),
    note: {
      ru: 'Седьмой день — праздник, пятница 12 июня; следующий рабочий — понедельник.',
      en: 'The seventh day is a holiday, Friday 12 June; the next working day is Monday.',
    },
  },
};

/** No source seen confirms the text of 12(2). */
const longer: Written = {
  plain: {
    ru: 'Срок могут продлить один раз, не больше чем на 30 дней, и обязаны вас об этом известить.',
    en: 'The term may be extended once, by at most 30 days, and they must tell you.',
  },
  article: { ru: 'часть 2 статьи 12', en: 'article 12, part 2' },
  source: appeals59,
  checkedOn,
  verified: false,
};

export const answer: Rule = {
  id: 'ru.59fz.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на обращение', en: 'Answer to the appeal' },
  plain: {
    ru: 'На письмо должны ответить в течение 30 дней со дня регистрации.',
    en: 'The letter must be answered within 30 days of its registration.',
  },
  article: { ru: 'часть 1 статьи 12', en: 'article 12, part 1' },
  source: appeals59,
  checkedOn,
  verified: true,
  trigger: 'registration',
  amount: 30,
  unit: 'calendar',
  roll: 'none',
  extension: { ...longer, amount: 30, unit: 'calendar', from: 'due', times: 1, notice: true },
  example: {
    triggerOn: day('2026-04-10'),
    statutoryOn: day('2026-05-10'),
    safeOn: day('2026-05-12'),
    note: {
      ru: 'Тридцатый день — воскресенье; 11 мая выходной из-за переноса, поэтому наверняка — после 12 мая.',
      en: 'Day 30 is a Sunday; 11 May is off by transfer, so lateness is certain after 12 May.',
    },
  },
};

export const extension: Rule = {
  id: 'ru.59fz.extension',
  role: 'extension',
  owedBy: 'body',
  title: { ru: 'Продление срока ответа', en: 'Extension of the answer term' },
  ...longer,
  trigger: 'due',
  amount: 30,
  unit: 'calendar',
  roll: 'none',
  example: {
    triggerOn: day('2026-05-15'),
    statutoryOn: day('2026-06-14'),
    safeOn: day('2026-06-15'),
    note: {
      ru: 'Считаем от последнего дня первого срока: 14 июня — воскресенье.',
      en: 'Counted from the last day of the first term: 14 June is a Sunday.',
    },
  },
};

export const migration: Rule = {
  id: 'ru.59fz.migration',
  role: 'migration',
  owedBy: 'body',
  title: { ru: 'Ответ главы региона по вопросам миграции', en: 'Answer of a region’s head on migration' },
  plain: {
    ru: 'На письмо главе региона о миграции отвечают в течение 20 дней со дня регистрации.',
    en: 'A letter to the head of a region about migration is answered within 20 days of registration.',
  },
  article: { ru: 'часть 1.1 статьи 12', en: 'article 12, part 1.1' },
  source: appeals59,
  checkedOn,
  verified: false,
  trigger: 'registration',
  amount: 20,
  unit: 'calendar',
  roll: 'none',
  example: {
    triggerOn: day('2026-02-16'),
    statutoryOn: day('2026-03-08'),
    safeOn: day('2026-03-10'),
    note: {
      ru: '8 марта — воскресенье, 9 марта выходной из-за переноса.',
      en: '8 March is a Sunday, 9 March is off by transfer.',
    },
  },
};
