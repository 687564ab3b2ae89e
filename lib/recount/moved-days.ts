import type { COUNTED_DAYS } from '@/lib/event/kinds/days-recounted';

type Which = (typeof COUNTED_DAYS)[number];
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

type Days = Record<(typeof COLUMNS)[number][1], Date | null>;

/** Which days of a stay are others than they were. */
export function movedDays(stored: Days & { id: string }, counted: Days): Moved[] {
  return COLUMNS.flatMap(([which, column]) => {
    const [from, to] = [stored[column], counted[column]];
    return from?.getTime() === to?.getTime() ? [] : [{ hopId: stored.id, which, from: isoDay(from), to: isoDay(to) }];
  });
}

const isoDay = (day: Date | null): string | null => (day ? day.toISOString().slice(0, 10) : null);
