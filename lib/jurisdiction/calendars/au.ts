import type { DayCalendar } from '@/lib/time/day-calendar';
import { fromPackage } from './from-package';
import {
  anzac,
  australia,
  boxingDay,
  canberra,
  christmas,
  easterMonday,
  easterSaturday,
  easterSunday,
  goodFriday,
  kingsBirthday,
  labour,
  newYear,
  reconciliation,
  substitute,
} from './holiday-names';

// Holidays of the Commonwealth and of the Capital Territory.

const fixed = {
  '01-01': newYear,
  '04-25': anzac,
  '12-25': christmas,
  '12-26': boxingDay,
};

export const auCalendar: DayCalendar = {
  jurisdiction: 'AU',
  fixed,
  years: fromPackage(fixed, {
    2024: {
      '01-26': australia,
      '03-11': canberra,
      '03-29': goodFriday,
      '03-30': easterSaturday,
      '03-31': easterSunday,
      '04-01': easterMonday,
      '05-27': reconciliation,
      '06-10': kingsBirthday,
      '10-07': labour,
    },
    2025: {
      '01-27': australia,
      '03-10': canberra,
      '04-18': goodFriday,
      '04-19': easterSaturday,
      '04-20': easterSunday,
      '04-21': easterMonday,
      '06-02': reconciliation,
      '06-09': kingsBirthday,
      '10-06': labour,
    },
    2026: {
      '01-26': australia,
      '03-09': canberra,
      '04-03': goodFriday,
      '04-04': easterSaturday,
      '04-05': easterSunday,
      '04-06': easterMonday,
      '04-27': substitute(anzac),
      '06-01': reconciliation,
      '06-08': kingsBirthday,
      '10-05': labour,
      '12-28': substitute(boxingDay),
    },
    2027: {
      '01-26': australia,
      '03-08': canberra,
      '03-26': goodFriday,
      '03-27': easterSaturday,
      '03-28': easterSunday,
      '03-29': easterMonday,
      '04-26': substitute(anzac),
      '05-31': reconciliation,
      '06-14': kingsBirthday,
      '10-04': labour,
      '12-27': substitute(christmas),
      '12-28': substitute(boxingDay),
    },
  }),
};
