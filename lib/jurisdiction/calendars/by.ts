import type { DayCalendar } from '@/lib/time/day-calendar';
import { fromPackage } from './from-package';
import { christmas, independence, labour, newYear, radunitsa, revolution, victory, women } from './holiday-names';

// Public holidays; transfers of working days are decreed each year and are not in here.

const fixed = {
  '01-01': newYear,
  '01-07': christmas,
  '03-08': women,
  '05-01': labour,
  '05-09': victory,
  '07-03': independence,
  '11-07': revolution,
  '12-25': christmas,
};

export const byCalendar: DayCalendar = {
  jurisdiction: 'BY',
  fixed,
  years: fromPackage(fixed, {
    2024: { '05-14': radunitsa },
    2025: { '04-29': radunitsa },
    2026: { '04-21': radunitsa },
    2027: { '05-11': radunitsa },
  }),
};
