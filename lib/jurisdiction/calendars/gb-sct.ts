import type { DayCalendar } from '@/lib/time/day-calendar';
import { fromPackage } from './from-package';
import {
  boxingDay,
  christmas,
  earlyMay,
  goodFriday,
  newYear,
  saintAndrew,
  secondJanuary,
  spring,
  substitute,
  summer,
} from './holiday-names';

// The bank holidays of Scotland: section 73 FOISA.

const fixed = {
  '01-01': newYear,
  '01-02': secondJanuary,
  '11-30': saintAndrew,
  '12-25': christmas,
  '12-26': boxingDay,
};

export const gbSctCalendar: DayCalendar = {
  jurisdiction: 'GB-SCT',
  fixed,
  years: fromPackage(fixed, {
    2024: { '03-29': goodFriday, '05-06': earlyMay, '05-27': spring, '08-05': summer, '12-02': substitute(saintAndrew) },
    2025: { '04-18': goodFriday, '05-05': earlyMay, '05-26': spring, '08-04': summer, '12-01': substitute(saintAndrew) },
    2026: { '04-03': goodFriday, '05-04': earlyMay, '05-25': spring, '08-03': summer, '12-28': substitute(boxingDay) },
    2027: {
      '01-04': substitute(secondJanuary),
      '03-26': goodFriday,
      '05-03': earlyMay,
      '05-31': spring,
      '08-02': summer,
      '12-27': substitute(christmas),
      '12-28': substitute(boxingDay),
    },
  }),
};
