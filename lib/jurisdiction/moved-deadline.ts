import type { Deadline } from './deadline';
import { type Extension, extend } from './extend';
import type { LawInForce } from './law-in-force';
import { pauseShift } from './pause';
import { ruleOf } from './rules';

/**
 * A deadline with what has happened to it since: its pauses, then its extension, which names its last
 * day with the pauses before it included. Throws RangeError for a deadline of another jurisdiction.
 */
export function movedDeadline(
  { code, calendar }: LawInForce,
  due: Deadline,
  { pausedDays = 0, extension }: { pausedDays?: number; extension?: Extension | null },
): Deadline {
  const rule = ruleOf(code, due.ruleId);
  const paused = pauseShift(calendar, rule, due, pausedDays);
  return extension ? extend(calendar, rule, paused, extension) : paused;
}
