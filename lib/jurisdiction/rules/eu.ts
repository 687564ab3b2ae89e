import type { Jurisdiction } from '../jurisdiction';
import type { Rule, Written } from '../rule';
import { checkedOn } from './checked-on';
import { notAdvice } from './not-advice';
import { worked } from './worked';

const longer: Written = {
  plain: {
    ru: 'В особых случаях срок продлевают на 15 рабочих дней и заранее сообщают почему.',
    en: 'In exceptional cases the term is extended by 15 working days, and you are told why beforehand.',
  },
  article: { ru: 'статья 7(3)', en: 'article 7(3)' },
  source: { ru: 'Регламент (ЕС) № 1049/2001', en: 'Regulation (EC) No 1049/2001' },
  checkedOn,
  verified: true,
};

const answer: Rule = {
  id: 'eu.1049.answer',
  role: 'answer',
  owedBy: 'body',
  title: { ru: 'Ответ на запрос документа', en: 'Answer to a request for a document' },
  plain: {
    ru: 'Доступ открывают или отказывают письменно в течение 15 рабочих дней со дня регистрации запроса.',
    en: 'Access is granted or refused in writing within 15 working days of the registration of the request.',
  },
  note: {
    ru: 'Праздничных дней институтов Союза здесь нет: посчитаны только выходные.',
    en: 'The holidays of the Union’s institutions are not in here: only weekends are stepped over.',
  },
  article: { ru: 'статья 7(1)', en: 'article 7(1)' },
  source: longer.source,
  checkedOn,
  verified: true,
  trigger: 'registration',
  amount: 15,
  unit: 'working',
  roll: 'none',
  extension: { ...longer, amount: 15, unit: 'working', from: 'due', times: 1, notice: true },
  example: worked('2026-06-08', '2026-06-29', '2026-06-29', 'Три рабочие недели.', 'Three working weeks.'),
};

const extension: Rule = {
  ...answer,
  id: 'eu.1049.extension',
  role: 'extension',
  ...longer,
  title: { ru: 'Продление срока ответа', en: 'Extension of the answer term' },
  trigger: 'due',
  extension: undefined,
};

const silence: Rule = {
  ...answer,
  id: 'eu.1049.silence',
  role: 'silence',
  title: { ru: 'Молчание открывает повторную заявку', en: 'Silence opens the confirmatory application' },
  plain: {
    ru: 'Если за 15 рабочих дней ответа нет, можно подать повторную (подтверждающую) заявку.',
    en: 'If no answer comes within 15 working days, a confirmatory application may be made.',
  },
  article: { ru: 'статья 7(4)', en: 'article 7(4)' },
  verified: false,
  extension: undefined,
};

const review: Rule = {
  ...extension,
  id: 'eu.1049.confirmatory',
  role: 'review',
  owedBy: 'family',
  title: { ru: 'Подтверждающая заявка', en: 'Confirmatory application' },
  plain: {
    ru: 'Просят пересмотреть отказ в течение 15 рабочих дней после его получения.',
    en: 'The refusal is to be reconsidered if you ask within 15 working days of receiving it.',
  },
  article: { ru: 'статья 7(2)', en: 'article 7(2)' },
  verified: false,
  trigger: 'receipt',
};

const reviewAnswer: Rule = {
  ...answer,
  id: 'eu.1049.confirmatory-answer',
  role: 'reviewAnswer',
  title: { ru: 'Ответ на подтверждающую заявку', en: 'Answer to the confirmatory application' },
  plain: {
    ru: 'На неё отвечают в течение 15 рабочих дней со дня регистрации; могут продлить ещё на 15. Молчание — отказ.',
    en: 'It is answered within 15 working days of registration, extended by at most 15 more. Silence is refusal.',
  },
  article: { ru: 'статья 8(1)–(3)', en: 'article 8(1)–(3)' },
  verified: false,
  extension: {
    ...longer,
    article: { ru: 'статья 8(2)', en: 'article 8(2)' },
    verified: false,
    amount: 15,
    unit: 'working',
    from: 'due',
    times: 1,
    notice: true,
  },
};

const court: Rule = {
  ...extension,
  id: 'eu.tfeu.court',
  role: 'court',
  owedBy: 'family',
  title: { ru: 'Суд Европейского союза', en: 'General Court of the European Union' },
  plain: {
    ru: 'В суд идут в течение двух месяцев после отказа.',
    en: 'The court is asked within two months of the refusal.',
  },
  article: { ru: 'статья 263', en: 'article 263' },
  source: { ru: 'Договор о функционировании Европейского союза', en: 'Treaty on the Functioning of the European Union' },
  verified: false,
  note: undefined,
  trigger: 'refusal',
  amount: 2,
  unit: 'months',
  example: worked(
    '2026-06-08',
    '2026-08-08',
    '2026-08-08',
    'То же число через два месяца, хотя это суббота.',
    'The same date two months later, though a Saturday.',
  ),
};

const ombudsman: Rule = {
  ...court,
  id: 'eu.ombudsman.complaint',
  role: 'ombudsman',
  title: { ru: 'Жалоба Европейскому омбудсману', en: 'Complaint to the European Ombudsman' },
  plain: {
    ru: 'Омбудсману жалуются в течение двух лет с того дня, когда узнали о нарушении.',
    en: 'The Ombudsman is asked within two years of learning of the facts.',
  },
  article: { ru: 'статья 2', en: 'article 2' },
  source: { ru: 'Статут Европейского омбудсмана', en: 'Statute of the European Ombudsman' },
  trigger: 'learning',
  amount: 24,
  example: worked('2025-06-09', '2027-06-09', '2027-06-09', 'То же число через два года.', 'The same date two years later.'),
};

/** The institutions of the European Union. */
export const eu: Jurisdiction = {
  code: 'EU',
  name: { ru: 'Европейский союз (институты)', en: 'European Union (institutions)' },
  timeZone: 'Europe/Brussels',
  calendar: 'EU',
  rules: { answer, extension, silence, review, reviewAnswer, court, ombudsman },
  deliveryDays: { electronic: 0, paper: 7 },
  disclaimer: notAdvice,
};
