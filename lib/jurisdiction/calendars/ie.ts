import type { DayCalendar } from '@/lib/time/day-calendar';
import { fromPackage } from './from-package';
import {
  christmas,
  easterMonday,
  firstMondayAugust,
  firstMondayJune,
  firstMondayMay,
  lastMondayOctober,
  newYear,
  saintBrigid,
  saintPatrick,
  saintStephen,
} from './holiday-names';

// Public holidays. Good Friday is a bank holiday only and is not among them.

const fixed = {
  '01-01': newYear,
  '03-17': saintPatrick,
  '12-25': christmas,
  '12-26': saintStephen,
};

export const ieCalendar: DayCalendar = {
  jurisdiction: 'IE',
  fixed,
  years: fromPackage(fixed, {
    2024: {
      '02-05': saintBrigid,
      '04-01': easterMonday,
      '05-06': firstMondayMay,
      '06-03': firstMondayJune,
      '08-05': firstMondayAugust,
      '10-28': lastMondayOctober,
    },
    2025: {
      '02-03': saintBrigid,
      '04-21': easterMonday,
      '05-05': firstMondayMay,
      '06-02': firstMondayJune,
      '08-04': firstMondayAugust,
      '10-27': lastMondayOctober,
    },
    2026: {
      '02-02': saintBrigid,
      '04-06': easterMonday,
      '05-04': firstMondayMay,
      '06-01': firstMondayJune,
      '08-03': firstMondayAugust,
      '10-26': lastMondayOctober,
    },
    2027: {
      '02-01': saintBrigid,
      '03-29': easterMonday,
      '05-03': firstMondayMay,
      '06-07': firstMondayJune,
      '08-02': firstMondayAugust,
      '10-25': lastMondayOctober,
    },
  }),
};
