import { calendarDate } from '@/lib/time/calendar-date';
import type { Jurisdiction } from '../jurisdiction';
import { notAdvice } from './not-advice';
import { answer, extension, forwarding, migration, registration } from './ru-appeals';
import { deputyAppeal, deputyRequest, information, ombudsmanNotice, prosecutor, prosecutorNoCheck } from './ru-bodies';
import { court, fine, ombudsman } from './ru-families';
import { picketLatest, rallyAnswer, rallyEarliest, rallyLatest } from './ru-gatherings';
import { norms } from './ru-norms';

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
    deputyAppeal,
    information,
    fine,
    court,
    ombudsman,
    ombudsmanNotice,
    rallyEarliest,
    rallyLatest,
    picketLatest,
    rallyAnswer,
  },
  norms,
  deliveryDays: { electronic: 0, paper: 7 },
  emailNoClockFrom: calendarDate('2025-03-30'),
  disclaimer: notAdvice,
};
