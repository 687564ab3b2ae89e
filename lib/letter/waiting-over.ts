import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Words } from '@/lib/words/words';

/**
 * Why nobody at this body can be called silent, though no answer of its own is on file: it passed the letter on and
 * owes no answer any more, or it waits for papers of ours and its clock stands still. `onDay` null: the day is not known.
 */
export type WaitingOver = { how: 'left' | 'paused'; onDay: CalendarDate | null };

/** Said in the place of the day on which it would be late. */
export const saidOver = (w: Words, { how, onDay }: WaitingOver): string =>
  onDay ? w.t(`clock.over.${how}`, { day: w.day(onDay) }) : w.t(`clock.over.${how}Some`);
