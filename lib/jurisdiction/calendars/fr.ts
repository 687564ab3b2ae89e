import type { DayCalendar } from '@/lib/time/day-calendar';
import { fromPackage } from './from-package';
import {
  allSaints,
  armistice,
  ascension,
  assumption,
  bastille,
  christmas,
  easterMonday,
  labour,
  newYear,
  victory,
  whitMonday,
} from './holiday-names';

// Public holidays; Alsace and Moselle have two more.

const fixed = {
  '01-01': newYear,
  '05-01': labour,
  '05-08': victory,
  '07-14': bastille,
  '08-15': assumption,
  '11-01': allSaints,
  '11-11': armistice,
  '12-25': christmas,
};

export const frCalendar: DayCalendar = {
  jurisdiction: 'FR',
  fixed,
  years: fromPackage(fixed, {
    2024: { '04-01': easterMonday, '05-09': ascension, '05-20': whitMonday },
    2025: { '04-21': easterMonday, '05-29': ascension, '06-09': whitMonday },
    2026: { '04-06': easterMonday, '05-14': ascension, '05-25': whitMonday },
    2027: { '03-29': easterMonday, '05-06': ascension, '05-17': whitMonday },
  }),
};
