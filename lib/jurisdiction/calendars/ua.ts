import type { DayCalendar } from '@/lib/time/day-calendar';
import { fromPackage } from './from-package';
import {
  christmas,
  constitution,
  defenders,
  independence,
  labour,
  newYear,
  orthodoxEaster,
  pentecost,
  statehood,
  victory,
  women,
} from './holiday-names';

// Under martial law these days are worked and none is moved. They stand here so that nothing is called late too
// early; the days that would be given in their place are left out.

const fixed = {
  '01-01': newYear,
  '01-02': newYear,
  '03-08': women,
  '05-01': labour,
  '05-09': victory,
  '06-28': constitution,
  '07-15': statehood,
  '08-24': independence,
  '10-01': defenders,
  '12-25': christmas,
};

export const uaCalendar: DayCalendar = {
  jurisdiction: 'UA',
  fixed,
  years: fromPackage(fixed, {
    2024: { '05-05': orthodoxEaster, '06-23': pentecost },
    2025: { '04-20': orthodoxEaster, '06-08': pentecost },
    2026: { '04-12': orthodoxEaster, '05-31': pentecost },
    2027: { '05-02': orthodoxEaster, '06-20': pentecost },
  }),
};
