import { addDays, calendarDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';

type DaysOff = Readonly<Record<string, InBoth>>;

const months = 'January February March April May June July August September October November December'.split(' ');

/** A day off that came from another day of the same year (`MM-DD`), as the source records it. */
export function movedFrom(monthDay: string): InBoth {
  const [month = '', day = ''] = monthDay.split('-');
  return {
    ru: `перенос с ${day}.${month}`,
    en: `moved from ${Number(day)} ${months[Number(month) - 1]}`,
  };
}

/** A day off by transfer; the source does not say from which day. */
export const moved: InBoth = { ru: 'перенесённый выходной', en: 'day off by transfer' };

export const workingSaturday: InBoth = { ru: 'рабочая суббота', en: 'working Saturday' };

/** Every day from one `MM-DD` to another, both included, under one name. Leap days are not met. */
export function span(from: string, to: string, name: InBoth): DaysOff {
  const days: Record<string, InBoth> = {};
  let day = calendarDate(`2001-${from}`);
  for (const last = calendarDate(`2001-${to}`); day <= last; day = addDays(day, 1)) {
    days[day.slice(5)] = name;
  }
  return days;
}
