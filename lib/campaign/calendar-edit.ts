import type { Actor } from '@/lib/auth/actor';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { type CalendarDate, weekday, yearOf } from '@/lib/time/calendar-date';
import { changeYear } from './calendar-change';
import { type PastedYear, readPastedYear } from './calendar-paste';

export type TypedDay = { year: number; day: CalendarDate; what: 'off' | 'work'; nameRu: string | null; nameEn: string | null };

/** Adds a day off or a working weekend day, or changes one. A weekday not off is worked anyway. */
export function setCalendarDay(actor: Actor, { year, day, what, nameRu, nameEn }: TypedDay, post?: Post) {
  return changeYear(actor, year, 'day', post, (before) => {
    if (yearOf(day) !== year) return refused('other_year', 'day');
    const name = nameRu ?? nameEn;
    if (!name) return refused('empty', 'nameRu');
    const isWeekday = weekday(day) < 6;
    const monthDay = day.slice(5);
    const { [monthDay]: _, ...off } = before.off;
    const { [monthDay]: __, ...working } = before.working;
    const named = { [monthDay]: { ru: nameRu ?? name, en: nameEn ?? name } };
    if (what === 'off') return { ...before, off: { ...off, ...named }, working };
    if (isWeekday) return before.off[monthDay] ? { ...before, off, working } : refused('worked_anyway', 'day');
    return { ...before, off, working: { ...working, ...named } };
  });
}

/** Takes a day out of the table: it is then what its weekday says. */
export function removeCalendarDay(actor: Actor, { year, monthDay }: { year: number; monthDay: string }, post?: Post) {
  return changeYear(actor, year, 'removed', post, (before) => {
    if (!before.off[monthDay] && !before.working[monthDay]) return refused('not_found');
    const { [monthDay]: _, ...off } = before.off;
    const { [monthDay]: __, ...working } = before.working;
    return { ...before, off, working };
  });
}

export type TypedSource = { year: number; source: string; checkedOn: CalendarDate; provisional: boolean };

/** Says where a year's table is from, and whether it is complete. */
export function setCalendarSource(actor: Actor, { year, ...said }: TypedSource, post?: Post) {
  return changeYear(actor, year, 'source', post, (before, { today }) =>
    said.checkedOn > today ? refused('in_future', 'checkedOn') : { ...before, ...said },
  );
}

/** Puts a whole year in the place of the one there is. Lines that cannot be read are named by the preview; here they refuse it. */
export function pasteCalendarYear(actor: Actor, { text, ...typed }: TypedSource & { text: string }, post?: Post) {
  const { year, ...said } = typed;
  return changeYear(actor, year, 'pasted', post, (_, { today }) => {
    if (said.checkedOn > today) return refused('in_future', 'checkedOn');
    const read: PastedYear = readPastedYear(text, year);
    return read.ok ? { ...said, off: read.off, working: read.working } : refused('calendar_lines', 'text');
  });
}

/** Back to the table that is shipped, or to none. */
export function takeShippedYear(actor: Actor, { year }: { year: number }, post?: Post) {
  return changeYear(actor, year, 'back', post, () => null);
}
