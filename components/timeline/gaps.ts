import { calendarDate, daysBetween } from '@/lib/time/calendar-date';
import type { TimelineEntry } from './entry';

/** calm: within the term · paused: the clock stands still · over: past the law's day · late: safe to say so · ahead: not lived yet. */
export type Stretch = { days: number; state: 'calm' | 'paused' | 'over' | 'late' | 'ahead' };
export type Gap = { days: number; about: boolean; stretches: Stretch[] };
type Point = Pick<TimelineEntry, 'day' | 'precision'>;
type Wait = { from: string; to: string; state: 'paused' | 'over' | 'late' };

/** What lies between neighbours, oldest first: gap i stands between points i and i + 1. `waits` are all due days of the page. */
export function gapsOf(points: Point[], waits: Wait[], today: string): Gap[] {
  return points.slice(1).map((next, at) => gapBetween(points[at] as Point, next, waits, today));
}

/** The spans after a due day in which the answer was still owed, and those in which the clock stood; of entries at any depth. */
export function waitsOf(entries: TimelineEntry[], today: string): Wait[] {
  return entries.flatMap((entry) => [
    ...(entry.kind === 'due'
      ? [{ from: entry.day, to: entry.waitEndedOn ?? today, state: entry.tone === 'late' ? ('late' as const) : ('over' as const) }]
      : []),
    ...(entry.pausedUntil ? [{ from: entry.day, to: entry.pausedUntil, state: 'paused' as const }] : []),
    ...waitsOf(entry.children ?? [], today),
  ]);
}

const between = (from: string, to: string) => daysBetween(calendarDate(from), calendarDate(to));

function gapBetween(a: Point, b: Point, waits: Wait[], today: string): Gap {
  const cuts = [today, ...waits.flatMap(({ from, to }) => [from, to])].filter((day) => day > a.day && day < b.day);
  const days = [...new Set([a.day, ...cuts, b.day])].sort();
  const stretches: Stretch[] = [];
  days.slice(1).forEach((to, at) => {
    const from = days[at] as string;
    const state = stateAt(from, waits, today);
    const last = stretches.at(-1);
    if (last?.state === state) last.days += between(from, to);
    else stretches.push({ days: between(from, to), state });
  });
  return { days: between(a.day, b.day), about: a.precision === 'month' || b.precision === 'month', stretches };
}

function stateAt(day: string, waits: Wait[], today: string): Stretch['state'] {
  if (day >= today) return 'ahead';
  const running = waits.filter(({ from, to }) => from <= day && day < to);
  if (running.some(({ state }) => state === 'paused')) return 'paused';
  if (running.some(({ state }) => state === 'late')) return 'late';
  return running.length > 0 ? 'over' : 'calm';
}
