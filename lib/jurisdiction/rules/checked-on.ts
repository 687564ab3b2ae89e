import { calendarDate } from '@/lib/time/calendar-date';

/** The day the rules outside Russia, and the later ones of Russia, were last compared with what we know of them. */
export const checkedOn = calendarDate('2026-11-24');
