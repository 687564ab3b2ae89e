import type { Jurisdiction } from '../jurisdiction';
import type { Rule, Written } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const appeals = {
  ru: 'Закон Украины от 02.10.1996 № 393/96-ВР «Об обращениях граждан»',
  en: 'Law of Ukraine No. 393/96-VR of 2 October 1996 on citizens’ appeals',
};
const access = {
  ru: 'Закон Украины от 13.01.2011 № 2939-VI «О доступе к публичной информации»',
  en: 'Law of Ukraine No. 2939-VI of 13 January 2011 on access to public information',
};

const longer: Written = {
  plain: {
    ru: 'Если за месяц не решить, срок продлевают и сообщают вам; всего — не больше сорока пяти дней.',
    en: 'Where a month is too short the term is extended and you are told; forty-five days in all at most.',
  },
  article: { ru: 'статья 20', en: 'article 20' },
  source: appeals,
  checkedOn,
  verified: true,
};

const answer: Rule = {
  id: 'ua.393.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на обращение', en: 'Answer to an appeal' },
  plain: {
    ru: 'Обращение рассматривают не дольше месяца со дня поступления.',
    en: 'An appeal is dealt with within a month of its arrival.',
  },
  note: { ru: 'Выходные и праздники входят в срок.', en: 'Days off are part of the term.' },
  article: { ru: 'статья 20', en: 'article 20' },
  source: appeals,
  checkedOn,
  verified: true,
  trigger: 'arrival',
  amount: 1,
  unit: 'months',
  roll: 'none',
  extension: { ...longer, amount: 45, unit: 'calendar', from: 'trigger', times: 1, notice: true },
  example: worked(
    '2026-02-15',
    '2026-03-15',
    '2026-03-16',
    '15 марта — воскресенье; наверняка — после понедельника.',
    '15 March is a Sunday; certain after Monday.',
  ),
};

const answerNoStudy: Rule = {
  ...answer,
  id: 'ua.393.answer-no-study',
  role: 'answerNoStudy',
  title: { ru: 'Ответ без дополнительного изучения', en: 'Answer that needs no further study' },
  plain: {
    ru: 'То, что не требует изучения, решают не позже пятнадцати дней со дня поступления.',
    en: 'What needs no study is settled within fifteen days of its arrival.',
  },
  amount: 15,
  unit: 'calendar',
  extension: undefined,
  example: worked('2026-03-06', '2026-03-21', '2026-03-23', 'Пятнадцатый день — суббота.', 'Day 15 is a Saturday.'),
};

const extension: Rule = {
  ...answer,
  id: 'ua.393.extension',
  role: 'extension',
  ...longer,
  title: { ru: 'Продление срока ответа', en: 'Extension of the answer term' },
  amount: 45,
  unit: 'calendar',
  extension: undefined,
  example: worked(
    '2026-02-16',
    '2026-04-02',
    '2026-04-02',
    'Сорок пятый день от поступления — четверг.',
    'Day 45 from the arrival is a Thursday.',
  ),
};

const information: Rule = {
  ...answer,
  id: 'ua.2939.information',
  role: 'information',
  title: { ru: 'Ответ на запрос информации', en: 'Answer to an information request' },
  plain: {
    ru: 'На запрос информации отвечают не позже пяти рабочих дней со дня получения.',
    en: 'An information request is answered within five working days of its receipt.',
  },
  note: {
    ru: 'Много сведений или поиск — до двадцати рабочих дней, с уведомлением. Во время военного положения праздники рабочие; здесь они всё же пропущены, чтобы не назвать опозданием то, что им ещё не стало.',
    en: 'Much information, or a search: up to twenty working days, with notice. Under martial law holidays are worked; they are stepped over here all the same, so that nothing is called late too early.',
  },
  source: access,
  trigger: 'receipt',
  amount: 5,
  unit: 'working',
  extension: {
    ...longer,
    plain: {
      ru: 'Если сведений много или их надо искать, срок продлевают до двадцати рабочих дней со дня получения и сообщают вам.',
      en: 'For much information, or a search, the term is extended to twenty working days of the receipt, and you are told.',
    },
    source: access,
    amount: 20,
    unit: 'working',
    from: 'trigger',
    times: 1,
    notice: true,
  },
  example: worked(
    '2026-09-25',
    '2026-10-05',
    '2026-10-05',
    'Не считаются выходные и 1 октября.',
    'The weekend and 1 October are not counted.',
  ),
};

const urgent: Rule = {
  ...information,
  id: 'ua.2939.urgent',
  role: 'urgent',
  title: { ru: 'Срочный запрос: жизнь и свобода', en: 'Urgent request: life and liberty' },
  plain: {
    ru: 'Если сведения нужны для защиты жизни или свободы, отвечают за 48 часов. Мы считаем их двумя днями.',
    en: 'Where life or liberty depends on it, the answer is due within 48 hours. We count them as two days.',
  },
  note: undefined,
  amount: 2,
  unit: 'calendar',
  extension: undefined,
  example: worked(
    '2026-09-22',
    '2026-09-24',
    '2026-09-24',
    'Два дня вместо часов: часа получения мы не знаем.',
    'Two days in the place of hours: the hour of receipt is not known.',
  ),
};

/** Ukraine. */
export const ua: Jurisdiction = {
  code: 'UA',
  name: { ru: 'Украина', en: 'Ukraine' },
  timeZone: 'Europe/Kyiv',
  calendar: 'UA',
  rules: { answer, answerNoStudy, extension, information, urgent },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
