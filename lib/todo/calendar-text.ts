import { createHash } from 'node:crypto';
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays, type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';
import type { DueDay } from './due-days';

const DAY_SECONDS = 86_400;
const REFRESH_SECONDS = DAY_SECONDS / 4;

/**
 * A calendar of due days as iCalendar text (RFC 5545), of whole days, with no name, body or alias in it.
 * An event's UID is a digest: the same at every fetch, of no use anywhere else, and another in another feed.
 */
export function calendarText(w: Words, feedId: string, days: readonly DueDay[], today: CalendarDate): string {
  const calendar = ical({
    name: w.t('todo.feed.name'),
    prodId: { company: 'Homeward', product: 'days', language: w.locale.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  for (const { day, kind, ref, about } of days) {
    calendar.createEvent({
      id: `${createHash('sha256').update(`${feedId} ${about} ${kind}`).digest('hex').slice(0, 40)}@homeward`,
      // A day has no hour: so a phone in any zone shows it on that day.
      start: toDbDate(day),
      end: toDbDate(addDays(day, 1)),
      allDay: true,
      stamp: toDbDate(today),
      summary: `${w.t(`todo.feed.due.${kind}`)} · ${ref}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
