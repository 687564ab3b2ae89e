import { calendarDate as day } from '@/lib/time/calendar-date';
import type { Rule } from '../rule';
import { checkedOn, offences, ombudsman1, procedure } from './ru-sources';

// Terms a family has to keep, or that close a door. They are never moved forward, whatever a
// code may allow: nobody should come a day late because this program was generous.

export const fine: Rule = {
  id: 'ru.koap.limitation',
  role: 'fine',
  owedBy: 'family',
  title: { ru: 'Штраф чиновнику за нарушение порядка', en: 'Fine on the official for the breach' },
  plain: {
    ru: 'Чиновника можно оштрафовать, только пока не прошло 90 дней со дня нарушения.',
    en: 'The official can be fined only until 90 days have passed since the breach.',
  },
  article: { ru: 'статья 5.59; срок давности — статья 4.5', en: 'article 5.59; limitation: article 4.5' },
  source: offences,
  checkedOn,
  verified: true,
  trigger: 'offence',
  amount: 90,
  unit: 'calendar',
  roll: 'none',
  example: {
    triggerOn: day('2026-01-12'),
    statutoryOn: day('2026-04-12'),
    safeOn: day('2026-04-12'),
    note: { ru: 'Воскресенье; срок не переносится.', en: 'A Sunday; the term does not move.' },
  },
};

export const court: Rule = {
  id: 'ru.kas.court',
  role: 'court',
  owedBy: 'family',
  title: { ru: 'Иск в суд', en: 'Going to court' },
  plain: {
    ru: 'В суд обращаются в течение трёх месяцев с того дня, когда вы узнали о нарушении.',
    en: 'A court is to be asked within three months of the day you learned of the breach.',
  },
  article: { ru: 'статья 219', en: 'article 219' },
  source: procedure,
  checkedOn,
  verified: true,
  trigger: 'learning',
  amount: 3,
  unit: 'months',
  roll: 'none',
  example: {
    triggerOn: day('2025-11-30'),
    statutoryOn: day('2026-02-28'),
    safeOn: day('2026-02-28'),
    note: {
      ru: '30 февраля не бывает: последний день — 28 февраля, суббота. На перенос не рассчитываем.',
      en: 'There is no 30 February: the last day is the 28th, a Saturday. We do not rely on a move.',
    },
  },
};

export const ombudsman: Rule = {
  id: 'ru.1fkz.complaint',
  role: 'ombudsman',
  owedBy: 'family',
  title: { ru: 'Жалоба Уполномоченному по правам человека', en: 'Complaint to the Human Rights Commissioner' },
  plain: {
    ru: 'Жалобу с копиями прежних решений подают не позже года с того дня, когда вы узнали о нарушении.',
    en: 'The complaint, with copies of earlier decisions, is made within a year of learning of the breach.',
  },
  article: { ru: 'статья 17', en: 'article 17' },
  source: ombudsman1,
  checkedOn,
  verified: true,
  trigger: 'learning',
  amount: 12,
  unit: 'months',
  roll: 'none',
  example: {
    triggerOn: day('2026-03-04'),
    statutoryOn: day('2027-03-04'),
    safeOn: day('2027-03-04'),
    note: { ru: 'То же число через год.', en: 'The same date a year later.' },
  },
};
