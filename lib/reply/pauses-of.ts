import { type Pause, pausedDays } from '@/lib/jurisdiction/pause';
import { addDays, type CalendarDate, minDay } from '@/lib/time/calendar-date';

/** What bears on a stay's pauses, in the order in which it was logged: papers asked for, sent, or no longer waited for. */
export type PaperStep = { what: 'asked' | 'sent' | 'ended'; onDay: CalendarDate };

/**
 * The pauses of a stay: a sending answers every request logged before it that none has answered, and the clock
 * stood from the earliest of them. One logged late, though received before the last sending, is answered by
 * the next. A body that answered without its papers did not wait for them.
 */
export function pausesOf(steps: readonly PaperStep[]): Pause[] {
  const pauses: Pause[] = [];
  let fromOn: CalendarDate | null = null;
  for (const { what, onDay } of steps) {
    if (what === 'asked') fromOn = fromOn ? minDay(fromOn, onDay) : onDay;
    else {
      if (what === 'sent' && fromOn) pauses.push({ fromOn, toOn: onDay });
      fromOn = null;
    }
  }
  return pauses;
}

/** The day on which papers were asked for that are still to be sent; null where none are. */
export function askedSince(steps: readonly PaperStep[]): CalendarDate | null {
  const done = steps.findLastIndex(({ what }) => what !== 'asked');
  const [first, ...rest] = steps.slice(done + 1).map(({ onDay }) => onDay);
  return first ? minDay(first, ...rest) : null;
}

/** A day that a notice names, later by the pauses that ended after it: those before it the body knew of. */
export function namedWithPauses(namedOn: CalendarDate, noticeOn: CalendarDate, pauses: readonly Pause[]): CalendarDate {
  return addDays(namedOn, pausedDays(pauses.filter(({ toOn }) => toOn > noticeOn)));
}
