import type { DayCalendar } from '@/lib/time/day-calendar';
import { fromPackage } from './from-package';
import { boxingDay, canada, christmas, easterMonday, family, goodFriday, labour, newYear, thanksgiving, victoria } from './holiday-names';

// Federal holidays and Ontario’s, where Ottawa lies.

const fixed = {
  '01-01': newYear,
  '07-01': canada,
  '12-25': christmas,
  '12-26': boxingDay,
};

export const caCalendar: DayCalendar = {
  jurisdiction: 'CA',
  fixed,
  years: fromPackage(fixed, {
    2024: { '02-19': family, '03-29': goodFriday, '04-01': easterMonday, '05-20': victoria, '09-02': labour, '10-14': thanksgiving },
    2025: { '02-17': family, '04-18': goodFriday, '04-21': easterMonday, '05-19': victoria, '09-01': labour, '10-13': thanksgiving },
    2026: { '02-16': family, '04-03': goodFriday, '04-06': easterMonday, '05-18': victoria, '09-07': labour, '10-12': thanksgiving },
    2027: { '02-15': family, '03-26': goodFriday, '03-29': easterMonday, '05-24': victoria, '09-06': labour, '10-11': thanksgiving },
  }),
};
