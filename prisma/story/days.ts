import { calendarOf } from '@/lib/jurisdiction/calendar-of';
import { addDays, type CalendarDate } from '@/lib/time/calendar-date';
import { rollDay } from '@/lib/time/working-days';
import type { Random } from './random';

const russia = calendarOf('RU');

/** Offices stamp and sign on working days only. */
export const officeDay = (day: CalendarDate): CalendarDate => rollDay(russia, day, 'next');

/** People sign on working days: the last one up to `day`, unless that is before what it follows. */
export function signedOn(day: CalendarDate, after: CalendarDate): CalendarDate {
  const worked = rollDay(russia, day, 'previous');
  return worked > after ? worked : day;
}

export const daysAgo = (anchor: CalendarDate, days: number): CalendarDate => addDays(anchor, -days);

/** When a paper of that day is in the family's hands. */
export function arrivesOn(random: Random, datedOn: CalendarDate, channel: string): CalendarDate {
  return addDays(datedOn, channel === 'post' ? random.between(4, 11) : random.between(0, 2));
}

/** A family writes in waves: three letters in ten are from the last six weeks, the others from the year before. */
export function writtenOn(random: Random, anchor: CalendarDate): CalendarDate {
  return daysAgo(anchor, random.chance(0.3) ? random.between(0, 45) : random.between(46, 420));
}
