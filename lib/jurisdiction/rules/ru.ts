import { calendarDate } from '@/lib/time/calendar-date';
import type { Jurisdiction } from '../jurisdiction';
import { answer, extension, forwarding, migration, registration } from './ru-appeals';
import { deputyRequest, information, prosecutor, prosecutorNoCheck } from './ru-bodies';
import { court, fine, ombudsman } from './ru-families';

/** Russia. The e-mail day is that of Federal Law No. 547-FZ, checked 2026-11-23. */
export const ru: Jurisdiction = {
  code: 'RU',
  name: { ru: 'Россия', en: 'Russia' },
  timeZone: 'Europe/Moscow',
  calendar: 'RU',
  rules: {
    registration,
    forwarding,
    answer,
    extension,
    migration,
    prosecutor,
    prosecutorNoCheck,
    deputyRequest,
    information,
    fine,
    court,
    ombudsman,
  },
  deliveryDays: { electronic: 0, paper: 7 },
  emailNoClockFrom: calendarDate('2025-03-30'),
  disclaimer: {
    ru: 'Это не юридическая консультация. Сроки посчитаны по тексту закона; проверьте их, прежде чем на них опираться.',
    en: 'This is not legal advice. The terms are counted from the text of the law; check them before you rely on them.',
  },
};
