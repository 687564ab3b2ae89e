import type { DayCalendar, YearCalendar } from '@/lib/time/day-calendar';

// The institutions publish their own holidays each year; they are not in here. An admin can add a year.

const weekends: YearCalendar = {
  source: 'weekends only: the holidays of the institutions are not known here',
  checkedOn: '2026-11-24',
  provisional: true,
  off: {},
  working: {},
};

export const euCalendar: DayCalendar = {
  jurisdiction: 'EU',
  fixed: {},
  years: { 2024: weekends, 2025: weekends, 2026: weekends, 2027: weekends },
};
