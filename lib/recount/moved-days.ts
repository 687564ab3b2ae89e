import type { COUNTED } from '@/lib/event/kinds/days-recounted';

type Which = (typeof COUNTED)[number];
export type Moved = { hopId: string; which: Which; from: string | null; to: string | null };

/** The days of a stay in the order of their weight: what is waited for, then what comes before it. */
const COLUMNS = [
  ['answer', 'answerByOn'],
  ['answerSafe', 'answerSafeOn'],
  ['register', 'registerByOn'],
  ['registerSafe', 'registerSafeOn'],
  ['forward', 'forwardByOn'],
  ['forwardSafe', 'forwardSafeOn'],
] as const satisfies readonly (readonly [Which, string])[];

type Days = Record<(typeof COLUMNS)[number][1], Date | null> & { clock: string; clockReason: string | null; provisional: boolean };

/** Which days of a stay are others than they were; then whether its clock runs, and on whose calendar. */
export function movedDays(stored: Days & { id: string }, counted: Days): Moved[] {
  const moved = (which: Which, from: string | null, to: string | null) => (from === to ? [] : [{ hopId: stored.id, which, from, to }]);
  const days = COLUMNS.flatMap(([which, column]) => moved(which, isoDay(stored[column]), isoDay(counted[column])));
  return [
    ...days,
    ...moved('clock', stored.clock, counted.clock),
    ...moved('clockReason', stored.clockReason, counted.clockReason),
    ...moved('provisional', String(stored.provisional), String(counted.provisional)),
  ];
}

const isoDay = (day: Date | null): string | null => (day ? day.toISOString().slice(0, 10) : null);
