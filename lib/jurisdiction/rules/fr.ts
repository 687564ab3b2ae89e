import type { Jurisdiction } from '../jurisdiction';
import type { Rule } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const source = {
  ru: 'Кодекс об отношениях между публикой и администрацией (CRPA)',
  en: 'Code of relations between the public and the administration (CRPA)',
};

const answer: Rule = {
  id: 'fr.crpa.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на запрос документа', en: 'Answer to a request for a document' },
  plain: {
    ru: 'На запрос отвечают в течение месяца после его получения.',
    en: 'A request is answered within a month of its receipt.',
  },
  article: { ru: 'R. 311-13', en: 'R. 311-13' },
  source,
  checkedOn,
  verified: true,
  trigger: 'receipt',
  amount: 1,
  unit: 'months',
  roll: 'none',
  example: worked(
    '2026-04-14',
    '2026-05-14',
    '2026-05-15',
    '14 мая — Вознесение; наверняка — после пятницы.',
    '14 May is Ascension Day; certain after Friday.',
  ),
};

const silence: Rule = {
  ...answer,
  id: 'fr.crpa.silence',
  role: 'silence',
  title: { ru: 'Молчание — отказ', en: 'Silence is refusal' },
  plain: {
    ru: 'Месяц молчания закон считает отказом: с этого дня можно идти в комиссию CADA.',
    en: 'A month of silence counts as a refusal: from that day the commission (CADA) may be asked.',
  },
  article: { ru: 'R. 311-12 и R. 311-13', en: 'R. 311-12 and R. 311-13' },
};

const appeal: Rule = {
  ...answer,
  id: 'fr.crpa.cada',
  role: 'appeal',
  owedBy: 'family',
  title: { ru: 'Обращение в комиссию CADA', en: 'Asking the commission (CADA)' },
  plain: {
    ru: 'В комиссию обращаются в течение двух месяцев после отказа; молчание — тоже отказ.',
    en: 'The commission is asked within two months of the refusal; silence is one too.',
  },
  note: {
    ru: 'Некоторые считают первым днём срока сам день отказа: не ждите последнего дня.',
    en: 'Some count the day of the refusal as the first of the term: do not wait for the last day.',
  },
  article: { ru: 'R. 343-1', en: 'R. 343-1' },
  verified: false,
  trigger: 'refusal',
  amount: 2,
  example: worked(
    '2026-05-14',
    '2026-07-14',
    '2026-07-14',
    'То же число через два месяца, хотя 14 июля праздник.',
    'The same date two months later, though 14 July is a holiday.',
  ),
};

const appealAnswer: Rule = {
  ...answer,
  id: 'fr.crpa.confirmed-refusal',
  role: 'appealAnswer',
  title: { ru: 'Молчание после обращения в комиссию', en: 'Silence after the commission was asked' },
  plain: {
    ru: 'Если через два месяца после того, как комиссия записала просьбу, орган молчит, отказ подтверждён, и можно идти в суд.',
    en: 'If the body is silent two months after the commission registered the request, the refusal is confirmed and a court may be asked.',
  },
  article: { ru: 'R. 343-4 и R. 343-5', en: 'R. 343-4 and R. 343-5' },
  verified: false,
  trigger: 'registration',
  amount: 2,
  example: worked(
    '2026-05-18',
    '2026-07-18',
    '2026-07-20',
    '18 июля — суббота; наверняка — после понедельника.',
    '18 July is a Saturday; certain after Monday.',
  ),
};

const court: Rule = {
  ...appeal,
  id: 'fr.cja.court',
  role: 'court',
  title: { ru: 'Административный суд', en: 'Administrative court' },
  plain: {
    ru: 'В суд идут в течение двух месяцев после подтверждённого отказа.',
    en: 'The court is asked within two months of the confirmed refusal.',
  },
  note: undefined,
  article: { ru: 'R. 421-1', en: 'R. 421-1' },
  source: { ru: 'Кодекс административной юстиции (CJA)', en: 'Code of administrative justice (CJA)' },
};

/** France. */
export const fr: Jurisdiction = {
  code: 'FR',
  name: { ru: 'Франция', en: 'France' },
  timeZone: 'Europe/Paris',
  calendar: 'FR',
  rules: { answer, silence, appeal, appealAnswer, court },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
