import { calendarDate as day } from '@/lib/time/calendar-date';
import type { Rule } from '../rule';

/** A rule's example: day 0, the last day by law, the safe one, and what is worth seeing in it. */
export const worked = (triggerOn: string, statutoryOn: string, safeOn: string, ru: string, en: string): Rule['example'] => ({
  triggerOn: day(triggerOn),
  statutoryOn: day(statutoryOn),
  safeOn: day(safeOn),
  note: { ru, en },
});
