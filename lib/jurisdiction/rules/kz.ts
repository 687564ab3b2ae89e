import type { Jurisdiction } from '../jurisdiction';
import type { Rule, Written } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const longer: Written = {
  plain: {
    ru: 'Срок продлевают с объяснением и извещают вас; всего он не длиннее двух месяцев.',
    en: 'The term is extended for a reason and you are told; it is two months at most.',
  },
  article: { ru: 'статья 76', en: 'article 76' },
  source: {
    ru: 'Административный процедурно-процессуальный кодекс Республики Казахстан',
    en: 'Administrative Procedural and Process-Related Code of Kazakhstan',
  },
  checkedOn,
  verified: true,
};

const answer: Rule = {
  id: 'kz.appc.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на обращение', en: 'Answer to an appeal' },
  plain: {
    ru: 'Обращение рассматривают за 15 рабочих дней со дня поступления.',
    en: 'An appeal is dealt with within 15 working days of its arrival.',
  },
  article: longer.article,
  source: longer.source,
  checkedOn,
  verified: true,
  trigger: 'arrival',
  amount: 15,
  unit: 'working',
  roll: 'none',
  extension: { ...longer, amount: 2, unit: 'months', from: 'trigger', times: 1, notice: true },
  example: worked(
    '2026-03-16',
    '2026-04-09',
    '2026-04-09',
    'Не считаются 23, 24 и 25 марта: Наурыз и переносы.',
    '23, 24 and 25 March are not counted: Nauryz and its moved days.',
  ),
};

const extension: Rule = {
  ...answer,
  id: 'kz.appc.extension',
  role: 'extension',
  ...longer,
  title: { ru: 'Продление срока ответа', en: 'Extension of the answer term' },
  amount: 2,
  unit: 'months',
  extension: undefined,
  example: worked(
    '2026-03-16',
    '2026-05-16',
    '2026-05-18',
    'Два месяца от поступления кончаются в субботу.',
    'Two months from the arrival end on a Saturday.',
  ),
};

const forwarding: Rule = {
  ...answer,
  id: 'kz.appc.forwarding',
  role: 'forwarding',
  title: { ru: 'Пересылка по компетенции', en: 'Forwarding to the competent body' },
  plain: {
    ru: 'Если вопрос не их, обращение пересылают за три рабочих дня со дня поступления и сообщают вам.',
    en: 'If the matter is not theirs, they forward the appeal within three working days of its arrival and tell you.',
  },
  amount: 3,
  extension: undefined,
  example: worked('2026-03-19', '2026-03-27', '2026-03-27', '21–25 марта выходные.', '21 to 25 March are off.'),
};

/** Kazakhstan. */
export const kz: Jurisdiction = {
  code: 'KZ',
  name: { ru: 'Казахстан', en: 'Kazakhstan' },
  timeZone: 'Asia/Almaty',
  calendar: 'KZ',
  rules: { answer, extension, forwarding },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
