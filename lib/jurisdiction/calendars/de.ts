import type { DayCalendar } from '@/lib/time/day-calendar';
import { fromPackage } from './from-package';
import { ascension, boxingDay, christmas, easterMonday, goodFriday, labour, nationalDay, newYear, whitMonday } from './holiday-names';

// The nine holidays that all of Germany has; the states have more.

const fixed = {
  '01-01': newYear,
  '05-01': labour,
  '10-03': nationalDay,
  '12-25': christmas,
  '12-26': boxingDay,
};

export const deCalendar: DayCalendar = {
  jurisdiction: 'DE',
  fixed,
  years: fromPackage(fixed, {
    2024: { '03-29': goodFriday, '04-01': easterMonday, '05-09': ascension, '05-20': whitMonday },
    2025: { '04-18': goodFriday, '04-21': easterMonday, '05-29': ascension, '06-09': whitMonday },
    2026: { '04-03': goodFriday, '04-06': easterMonday, '05-14': ascension, '05-25': whitMonday },
    2027: { '03-26': goodFriday, '03-29': easterMonday, '05-06': ascension, '05-17': whitMonday },
  }),
};
