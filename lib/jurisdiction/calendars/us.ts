import type { DayCalendar } from '@/lib/time/day-calendar';
import { fromPackage } from './from-package';
import {
  christmas,
  columbus,
  independence,
  juneteenth,
  king,
  labour,
  memorial,
  newYear,
  substitute,
  thanksgiving,
  veterans,
  washington,
} from './holiday-names';

// Federal holidays.

const fixed = {
  '01-01': newYear,
  '06-19': juneteenth,
  '07-04': independence,
  '11-11': veterans,
  '12-25': christmas,
};

export const usCalendar: DayCalendar = {
  jurisdiction: 'US',
  fixed,
  years: fromPackage(fixed, {
    2024: { '01-15': king, '02-19': washington, '05-27': memorial, '09-02': labour, '10-14': columbus, '11-28': thanksgiving },
    2025: { '01-20': king, '02-17': washington, '05-26': memorial, '09-01': labour, '10-13': columbus, '11-27': thanksgiving },
    2026: {
      '01-19': king,
      '02-16': washington,
      '05-25': memorial,
      '07-03': substitute(independence),
      '09-07': labour,
      '10-12': columbus,
      '11-26': thanksgiving,
    },
    2027: {
      '01-18': king,
      '02-15': washington,
      '05-31': memorial,
      '06-18': substitute(juneteenth),
      '07-05': substitute(independence),
      '09-06': labour,
      '10-11': columbus,
      '11-25': thanksgiving,
      '12-24': substitute(christmas),
      '12-31': substitute(newYear),
    },
  }),
};
