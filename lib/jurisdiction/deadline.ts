import { addDays, type CalendarDate, maxDay } from '@/lib/time/calendar-date';
import type { DayCalendar } from '@/lib/time/day-calendar';
import { type Roll, rollDay } from '@/lib/time/working-days';
import { countTerm, type NamedDay, type Walk, walked } from './count-term';
import type { Extended } from './extend';
import type { Rule } from './rule';
import { paused, pausedSafely } from './stand-still';

export type Deadline = {
  readonly ruleId: string;
  readonly triggerOn: CalendarDate;
  /** The latest day the trigger may have been. A rule's `triggerSlack` comes on top of it. */
  readonly triggerSafeOn: CalendarDate;
  /** The last day as counted, pauses included, before any move off a day off. */
  readonly rawOn: CalendarDate;
  /** The last day under the body's own reading of the law. */
  readonly statutoryOn: CalendarDate;
  /** The last day under any reading. Late is said only after it. Never before `statutoryOn`. */
  readonly safeOn: CalendarDate;
  /** How the safe day was come to; null for a family's own term, whose two days are one. */
  readonly safeWay: SafeWay | null;
  /** Days off that were not counted or were stepped over, early to late. */
  readonly skipped: readonly NamedDay[];
  /** Saturdays and Sundays on which offices work and which were therefore counted or stood on. */
  readonly worked: readonly NamedDay[];
  /** True when a year without an official calendar took part. */
  readonly provisional: boolean;
  /** Where the statutory day went, and whether that is the body's own setting. */
  readonly roll: Roll;
  readonly rollIsOwn: boolean;
  /** Calendar days added to the safe day for the post. */
  readonly postingDays: number;
  /** Calendar days the clock stood still. */
  readonly pausedDays: number;
  /** What the body was given beyond that, first to last. */
  readonly extensions: readonly Extended[];
};

/** The safe day's own count, from the latest day the clock may have begun. */
export type SafeWay = {
  readonly startOn: CalendarDate;
  /** The last day by the longest reading, and with the pauses. */
  readonly countedOn: CalendarDate;
  readonly pausedOn: CalendarDate;
  /** The working day it moves to, and that day with the post. */
  readonly movedOn: CalendarDate;
  readonly postedOn: CalendarDate;
};

export type DeadlineOptions = {
  readonly calendar: DayCalendar;
  /** The body's own setting; without it the rule's. A family's own term knows only the rule's. */
  readonly roll?: Roll | null | undefined;
  /** The latest day the trigger may have been. */
  readonly triggerSafeOn?: CalendarDate | undefined;
  /** Calendar days a paper answer needs to reach us. */
  readonly postingDays?: number | undefined;
  /** Calendar days the clock stood still. */
  readonly pausedDays?: number | undefined;
};

/**
 * The last day of a term, twice: as the law counts it and as it is safe to say.
 * Day 0 is not counted. Safe: from the latest trigger, by the longest reading, moved to the next
 * working day, plus posting and again to a working day. A family's own term is not made longer: its
 * two days are one. A term that counts back from an occasion rolls as its rule says, into the window.
 *
 * Russia, 59-FZ article 12(1), checked 2026-11-23: registered 2026-04-10, 30 days end on Sunday
 * 2026-05-10; safe is Tuesday 2026-05-12, because the 11th is a day off by transfer.
 * Throws RangeError outside 1900–2199.
 */
export function deadline(rule: Rule, triggerOn: CalendarDate, options: DeadlineOptions): Deadline {
  const { calendar, postingDays = 0, pausedDays = 0 } = options;
  const own = rule.owedBy === 'body' ? options.roll : null;
  const roll = own ?? rule.roll;
  const counted = countTerm(calendar, rule, triggerOn, rule.counts);
  const rawOn = paused(calendar, rule, counted, pausedDays);
  const statutoryOn = rollDay(calendar, rawOn, roll);
  const walks: Walk[] = [[rawOn, statutoryOn]];
  if (rule.unit === 'working') walks.push(countedDays(rule, triggerOn, rawOn));

  let [triggerSafeOn, safeOn] = [triggerOn, statutoryOn];
  let safeWay: SafeWay | null = null;
  if (rule.owedBy === 'body') {
    triggerSafeOn = maxDay(triggerOn, options.triggerSafeOn ?? triggerOn);
    const startOn = rule.triggerSlack ? countTerm(calendar, rule.triggerSlack, triggerSafeOn) : triggerSafeOn;
    const longest = rule.longest ?? rule;
    const countedOn = countTerm(calendar, longest, startOn, rule.counts);
    const latestRawOn = pausedSafely(calendar, longest, countedOn, pausedDays);
    const movedOn = rollDay(calendar, latestRawOn, 'next');
    const postedOn = addDays(movedOn, postingDays);
    safeOn = maxDay(statutoryOn, rollDay(calendar, postedOn, 'next'));
    safeWay = { startOn, countedOn, pausedOn: latestRawOn, movedOn, postedOn };
    walks.push([latestRawOn, movedOn], [postedOn, safeOn]);
    if (longest.unit === 'working') walks.push(countedDays(rule, triggerOn, latestRawOn));
  }
  return {
    ruleId: rule.id,
    triggerOn,
    triggerSafeOn,
    rawOn,
    statutoryOn,
    safeOn,
    safeWay,
    ...walked(calendar, walks),
    roll,
    rollIsOwn: own != null,
    postingDays,
    pausedDays,
    extensions: [],
  };
}

const countedDays = ({ counts }: Rule, triggerOn: CalendarDate, reached: CalendarDate): Walk => [
  addDays(triggerOn, counts === 'before' ? -1 : 1),
  reached,
];
