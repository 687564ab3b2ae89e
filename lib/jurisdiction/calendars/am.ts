import type { DayCalendar } from '@/lib/time/day-calendar';
import { fromPackage } from './from-package';
import {
  army,
  beforeChristmas,
  christmas,
  constitution,
  independence,
  labour,
  newYear,
  newYearsEve,
  remembrance,
  republic,
  victoryAndPeace,
  women,
} from './holiday-names';

// Public holidays; days the government moves are not in here.

const fixed = {
  '01-01': newYear,
  '01-02': newYear,
  '01-03': beforeChristmas,
  '01-04': beforeChristmas,
  '01-05': beforeChristmas,
  '01-06': christmas,
  '01-28': army,
  '03-08': women,
  '04-24': remembrance,
  '05-01': labour,
  '05-09': victoryAndPeace,
  '05-28': republic,
  '07-05': constitution,
  '09-21': independence,
  '12-31': newYearsEve,
};

export const amCalendar: DayCalendar = {
  jurisdiction: 'AM',
  fixed,
  years: fromPackage(fixed, {
    2024: {},
    2025: {},
    2026: {},
    2027: {},
  }),
};
