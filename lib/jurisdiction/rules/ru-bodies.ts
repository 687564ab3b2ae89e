import { calendarDate as day } from '@/lib/time/calendar-date';
import type { Rule } from '../rule';
import { checkedOn as checkedLater } from './checked-on';
import { checkedOn, deputies3, information8, ombudsman1, prosecutors45 } from './ru-sources';
import { worked } from './worked';

// Terms that other acts set for Russian bodies.

export const prosecutor: Rule = {
  id: 'ru.prosecutor.answer',
  role: 'prosecutor',
  owedBy: 'body',
  title: { ru: 'Ответ прокуратуры', en: 'Answer of a prosecutor' },
  plain: {
    ru: 'Прокуратура, в том числе военная, отвечает в течение 30 дней со дня регистрации.',
    en: 'A prosecutor’s office, military ones included, answers within 30 days of registration.',
  },
  article: { ru: 'раздел 5', en: 'section 5' },
  source: prosecutors45,
  checkedOn,
  verified: true,
  trigger: 'registration',
  amount: 30,
  unit: 'calendar',
  roll: 'next',
  extension: {
    plain: {
      ru: 'Прокуратура может продлить срок один раз, не больше чем на 30 дней, и обязана вас известить.',
      en: 'A prosecutor’s office may extend the term once, by at most 30 days, and must tell you.',
    },
    article: { ru: 'раздел 5', en: 'section 5' },
    source: prosecutors45,
    checkedOn,
    verified: true,
    amount: 30,
    unit: 'calendar',
    from: 'due',
    times: 1,
    notice: true,
  },
  example: {
    triggerOn: day('2026-02-06'),
    statutoryOn: day('2026-03-10'),
    safeOn: day('2026-03-10'),
    note: {
      ru: 'Тридцатый день — воскресенье 8 марта; последний день переходит на следующий рабочий, 10 марта.',
      en: 'Day 30 is Sunday 8 March; the last day moves to the next working day, 10 March.',
    },
  },
};

export const prosecutorNoCheck: Rule = {
  ...prosecutor,
  id: 'ru.prosecutor.answer-no-check',
  role: 'prosecutorNoCheck',
  title: { ru: 'Ответ прокуратуры без проверки', en: 'Answer of a prosecutor without a check' },
  plain: {
    ru: 'Если проверка не нужна, прокуратура отвечает в течение 15 дней со дня регистрации.',
    en: 'Where no check is needed, a prosecutor’s office answers within 15 days of registration.',
  },
  amount: 15,
  example: {
    triggerOn: day('2026-02-06'),
    statutoryOn: day('2026-02-24'),
    safeOn: day('2026-02-24'),
    note: {
      ru: 'Пятнадцатый день — суббота 21 февраля; понедельник 23-го — праздник.',
      en: 'Day 15 is Saturday 21 February; Monday the 23rd is a holiday.',
    },
  },
};

export const deputyRequest: Rule = {
  id: 'ru.3fz.deputy-request',
  role: 'deputyRequest',
  owedBy: 'body',
  title: { ru: 'Ответ на запрос депутата или сенатора', en: 'Answer to a deputy’s or senator’s request' },
  plain: {
    ru: 'На депутатский запрос отвечают в течение 30 дней со дня его получения.',
    en: 'A deputy’s request is answered within 30 days of its receipt.',
  },
  article: { ru: 'статья 14', en: 'article 14' },
  source: deputies3,
  checkedOn,
  verified: true,
  trigger: 'receipt',
  amount: 30,
  unit: 'calendar',
  roll: 'none',
  example: {
    triggerOn: day('2026-02-06'),
    statutoryOn: day('2026-03-08'),
    safeOn: day('2026-03-10'),
    note: {
      ru: 'Тридцатый день — воскресенье 8 марта; следующий рабочий — вторник 10 марта.',
      en: 'Day 30 is Sunday 8 March; the next working day is Tuesday 10 March.',
    },
  },
};

export const information: Rule = {
  id: 'ru.8fz.information',
  role: 'information',
  owedBy: 'body',
  title: { ru: 'Ответ на запрос информации', en: 'Answer to an information request' },
  plain: {
    ru: 'На запрос сведений о работе органа отвечают в течение 30 дней со дня регистрации.',
    en: 'A request for information about a body’s work is answered within 30 days of registration.',
  },
  article: { ru: 'статья 18', en: 'article 18' },
  source: information8,
  checkedOn,
  verified: false,
  trigger: 'registration',
  amount: 30,
  unit: 'calendar',
  roll: 'none',
  extension: {
    plain: {
      ru: 'Срок могут продлить ещё на 15 дней и обязаны вас об этом известить.',
      en: 'The term may be extended by 15 more days, and they must tell you.',
    },
    article: { ru: 'статья 18', en: 'article 18' },
    source: information8,
    checkedOn,
    verified: false,
    amount: 15,
    unit: 'calendar',
    from: 'due',
    times: 1,
    notice: true,
  },
  example: {
    triggerOn: day('2026-09-04'),
    statutoryOn: day('2026-10-04'),
    safeOn: day('2026-10-05'),
    note: { ru: 'Тридцатый день — воскресенье.', en: 'Day 30 is a Sunday.' },
  },
};

export const deputyAppeal: Rule = {
  ...deputyRequest,
  id: 'ru.3fz.deputy-appeal',
  role: 'deputyAppeal',
  title: { ru: 'Ответ на обычное письмо депутата', en: 'Answer to a deputy’s ordinary letter' },
  plain: {
    ru: 'На обычное обращение депутата или сенатора отвечают сразу, а если нужно собрать сведения — не позже 30 дней со дня его получения.',
    en: 'A deputy’s or senator’s ordinary letter is answered at once or, where material must be gathered, within 30 days of its receipt.',
  },
  article: { ru: 'статья 17', en: 'article 17' },
  checkedOn: checkedLater,
  verified: false,
};

export const ombudsmanNotice: Rule = {
  id: 'ru.1fkz.notice',
  role: 'ombudsmanNotice',
  owedBy: 'body',
  title: { ru: 'Известие от Уполномоченного', en: 'The Commissioner’s notice' },
  plain: {
    ru: 'Приняли ли жалобу, Уполномоченный сообщает в десятидневный срок.',
    en: 'Whether the complaint is taken up, the Commissioner tells you within ten days.',
  },
  note: {
    ru: 'Десять дней идут от решения, а день решения видно только из известия: это не срок от подачи жалобы.',
    en: 'The ten days run from the decision, and its day is known from the notice only: they do not run from the complaint.',
  },
  article: { ru: 'часть 2 статьи 20', en: 'article 20, part 2' },
  source: ombudsman1,
  checkedOn: checkedLater,
  verified: true,
  trigger: 'decision',
  amount: 10,
  unit: 'calendar',
  roll: 'none',
  example: worked(
    '2026-06-03',
    '2026-06-13',
    '2026-06-15',
    'Десятый день — суббота; наверняка — после понедельника.',
    'Day 10 is a Saturday; certain after Monday.',
  ),
};
