import { addDays, type CalendarDate, daysBetween } from '@/lib/time/calendar-date';

/** Where a letter stands today. Computed from facts, never typed and never stored as a word. */
export const STANDINGS = [
  'draft',
  'withdrawn',
  'closed',
  'answered',
  'awaiting_us',
  'no_clock',
  'long_late',
  'late',
  'due',
  'due_soon',
  'registration_late',
  'extended',
  'on_time',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** Days past the safe day after which late is long late; days before the due day that count as soon. */
export const LONG_LATE_DAYS = 30;
export const SOON_DAYS = 7;

export type LetterFacts = {
  state: string;
  clock: string;
  answeredOn: CalendarDate | null;
  registeredOn: CalendarDate | null;
  registerSafeOn: CalendarDate | null;
  answerByOn: CalendarDate | null;
  answerSafeOn: CalendarDate | null;
  extended: boolean;
};

/**
 * The standing of a letter on `today`. Late is said only after the safe day: between the statutory
 * day and the safe one a letter is `due`. Example: answer by 2026-12-26, safe 2026-12-28: on the
 * 27th it is due, on the 29th late, from 2027-01-28 on long late.
 */
export function standing(letter: LetterFacts, today: CalendarDate): Standing {
  if (letter.state === 'draft' || letter.state === 'withdrawn' || letter.state === 'closed') return letter.state;
  if (letter.answeredOn) return 'answered';
  if (letter.state === 'awaiting_us') return 'awaiting_us';
  if (letter.clock === 'none' || !letter.answerByOn || !letter.answerSafeOn) return 'no_clock';
  if (today > addDays(letter.answerSafeOn, LONG_LATE_DAYS)) return 'long_late';
  if (today > letter.answerSafeOn) return 'late';
  if (today > letter.answerByOn) return 'due';
  if (daysBetween(today, letter.answerByOn) <= SOON_DAYS) return 'due_soon';
  if (!letter.registeredOn && letter.registerSafeOn && today > letter.registerSafeOn) return 'registration_late';
  return letter.extended ? 'extended' : 'on_time';
}

/** Standings that wait for the official. */
export const WAITING: readonly Standing[] = ['on_time', 'extended', 'registration_late', 'due_soon', 'due', 'late', 'long_late'];

export const isLate = (is: Standing): boolean => is === 'late' || is === 'long_late';

/** "Day 34 of 30": days since the clock's day 0, and how many the term has. */
export const waitedDays = (clock: { from: CalendarDate; dueOn: CalendarDate }, today: CalendarDate): { day: number; of: number } => ({
  day: Math.max(0, daysBetween(clock.from, today)),
  of: Math.max(1, daysBetween(clock.from, clock.dueOn)),
});
