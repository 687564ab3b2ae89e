import type { DayCalendar } from '@/lib/time/day-calendar';
import { fromPackage } from './from-package';
import {
  andrewFirstCalled,
  bedoba,
  easterMonday,
  easterSaturday,
  easterSunday,
  giorgoba,
  goodFriday,
  independence,
  mariamoba,
  mothers,
  newYear,
  orthodoxChristmas,
  orthodoxEpiphany,
  svetitskhovloba,
  unity,
  victory,
  women,
} from './holiday-names';

// Public holidays.

const fixed = {
  '01-01': newYear,
  '01-02': bedoba,
  '01-07': orthodoxChristmas,
  '01-19': orthodoxEpiphany,
  '03-03': mothers,
  '03-08': women,
  '04-09': unity,
  '05-09': victory,
  '05-12': andrewFirstCalled,
  '05-26': independence,
  '08-28': mariamoba,
  '10-14': svetitskhovloba,
  '11-23': giorgoba,
};

export const geCalendar: DayCalendar = {
  jurisdiction: 'GE',
  fixed,
  years: fromPackage(fixed, {
    2024: { '05-03': goodFriday, '05-04': easterSaturday, '05-05': easterSunday, '05-06': easterMonday },
    2025: { '04-18': goodFriday, '04-19': easterSaturday, '04-20': easterSunday, '04-21': easterMonday },
    2026: { '04-10': goodFriday, '04-11': easterSaturday, '04-12': easterSunday, '04-13': easterMonday },
    2027: { '04-30': goodFriday, '05-01': easterSaturday, '05-02': easterSunday, '05-03': easterMonday },
  }),
};
