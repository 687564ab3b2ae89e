import { addDays, type CalendarDate } from '@/lib/time/calendar-date';
import type { ToldState } from './states';

/** Days after a thing told was settled or declined until its words are erased. What she adds and nobody has read puts it off. */
export const ERASE_AFTER_DAYS = 90;

export const erasesOn = (settledOn: CalendarDate): CalendarDate => addDays(settledOn, ERASE_AFTER_DAYS);

export type Standing = { state: ToldState; takenBy: string | null; erasedOn: CalendarDate | null };

/** Who has it works on it; what nobody has, whoever begins. What is over is brought back first. */
export const mayWork = ({ state, takenBy }: Standing, memberId: string | null): boolean =>
  state === 'new' || (state === 'taken' && takenBy === memberId);

export const isOver = ({ state }: Pick<Standing, 'state'>): boolean => state === 'settled' || state === 'declined';

/** Until its words are erased. */
export const mayReopen = (told: Standing): boolean => isOver(told) && told.erasedOn === null;
