import { kzCalendar } from './kz';
import { ruCalendar } from './ru';

/** The calendars shipped, by jurisdiction. A new one: its file here, and its name in this list. */
export const calendars = { KZ: kzCalendar, RU: ruCalendar } as const;

export type CalendarCode = keyof typeof calendars;
