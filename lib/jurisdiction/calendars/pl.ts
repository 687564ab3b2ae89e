import type { DayCalendar } from '@/lib/time/day-calendar';
import { fromPackage } from './from-package';
import {
  allSaints,
  assumption,
  boxingDay,
  christmas,
  christmasEve,
  constitution,
  corpusChristi,
  easterMonday,
  easterSunday,
  epiphany,
  independence,
  labour,
  newYear,
  pentecost,
} from './holiday-names';

// Public holidays. Saturdays are off too.

const fixed = {
  '01-01': newYear,
  '01-06': epiphany,
  '05-01': labour,
  '05-03': constitution,
  '08-15': assumption,
  '11-01': allSaints,
  '11-11': independence,
  '12-25': christmas,
  '12-26': boxingDay,
};

export const plCalendar: DayCalendar = {
  jurisdiction: 'PL',
  fixed,
  years: fromPackage(fixed, {
    2024: { '03-31': easterSunday, '04-01': easterMonday, '05-19': pentecost, '05-30': corpusChristi },
    2025: { '04-20': easterSunday, '04-21': easterMonday, '06-08': pentecost, '06-19': corpusChristi, '12-24': christmasEve },
    2026: { '04-05': easterSunday, '04-06': easterMonday, '05-24': pentecost, '06-04': corpusChristi, '12-24': christmasEve },
    2027: { '03-28': easterSunday, '03-29': easterMonday, '05-16': pentecost, '05-27': corpusChristi, '12-24': christmasEve },
  }),
};
