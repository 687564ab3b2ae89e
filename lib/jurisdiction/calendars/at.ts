import type { DayCalendar } from '@/lib/time/day-calendar';
import { fromPackage } from './from-package';
import {
  allSaints,
  ascension,
  assumption,
  boxingDay,
  christmas,
  corpusChristi,
  easterMonday,
  epiphany,
  immaculate,
  labour,
  nationalDay,
  newYear,
  whitMonday,
} from './holiday-names';

// Public holidays.

const fixed = {
  '01-01': newYear,
  '01-06': epiphany,
  '05-01': labour,
  '08-15': assumption,
  '10-26': nationalDay,
  '11-01': allSaints,
  '12-08': immaculate,
  '12-25': christmas,
  '12-26': boxingDay,
};

export const atCalendar: DayCalendar = {
  jurisdiction: 'AT',
  fixed,
  years: fromPackage(fixed, {
    2024: { '04-01': easterMonday, '05-09': ascension, '05-20': whitMonday, '05-30': corpusChristi },
    2025: { '04-21': easterMonday, '05-29': ascension, '06-09': whitMonday, '06-19': corpusChristi },
    2026: { '04-06': easterMonday, '05-14': ascension, '05-25': whitMonday, '06-04': corpusChristi },
    2027: { '03-29': easterMonday, '05-06': ascension, '05-17': whitMonday, '05-27': corpusChristi },
  }),
};
