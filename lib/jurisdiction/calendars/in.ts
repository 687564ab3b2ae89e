import type { DayCalendar } from '@/lib/time/day-calendar';
import { fromPackage } from './from-package';
import { ambedkar, christmas, gandhi, goodFriday, independence, republic } from './holiday-names';

// Holidays of all India; the government lists more each year.

const fixed = {
  '01-26': republic,
  '04-14': ambedkar,
  '08-15': independence,
  '10-02': gandhi,
  '12-25': christmas,
};

export const indiaCalendar: DayCalendar = {
  jurisdiction: 'IN',
  fixed,
  years: fromPackage(fixed, {
    2024: { '03-29': goodFriday },
    2025: { '04-18': goodFriday },
    2026: { '04-03': goodFriday },
    2027: { '03-26': goodFriday },
  }),
};
