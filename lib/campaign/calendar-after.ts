import type { CalendarChanged } from './calendar-change';

/** Where a change of the calendar leads: to its recount, or back to the year when nothing was changed by it. */
export function afterChange(locale: string, done: CalendarChanged) {
  if (!done.ok) return done;
  const to = done.recountId ? `recounts/${done.recountId}` : `calendars/${done.year}`;
  return { ok: true as const, go: `/${locale}/desk/${to}` };
}
