import { calendarDate } from '@/lib/time/calendar-date';
import type { Jurisdiction } from '../jurisdiction';
import * as bodies from './ru-bodies';
import * as families from './ru-families';

/** Russia. The e-mail day is that of Federal Law No. 547-FZ, checked 2026-11-23. */
export const ru: Jurisdiction = {
  code: 'RU',
  name: { ru: 'Россия', en: 'Russia' },
  timeZone: 'Europe/Moscow',
  calendar: 'RU',
  rules: { ...bodies, ...families },
  deliveryDays: { electronic: 0, paper: 7 },
  emailNoClockFrom: calendarDate('2025-03-30'),
  disclaimer: {
    ru: 'Это не юридическая консультация. Сроки посчитаны по тексту закона; проверьте их, прежде чем на них опираться.',
    en: 'This is not legal advice. The terms are counted from the text of the law; check them before you rely on them.',
  },
};
