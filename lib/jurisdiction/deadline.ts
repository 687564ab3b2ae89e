import { addDays, addMonths, type CalendarDate, compareDays, maxDay, minDay } from '@/lib/time/calendar-date';
import { type DayCalendar, isProvisional, whyOff } from '@/lib/time/day-calendar';
import { addWorkingDays, type Roll, rollDay } from '@/lib/time/working-days';
import type { InBoth } from '@/lib/words/locale';
import type { Rule } from './rule';

export type Deadline = {
  readonly ruleId: string;
  readonly triggerOn: CalendarDate;
  /** The last day as counted, before any move off a day off. */
  readonly rawOn: CalendarDate;
  /** The last day under the body's own reading of the law. */
  readonly statutoryOn: CalendarDate;
  /** The last day under any reading. Late is said only after it. Never before `statutoryOn`. */
  readonly safeOn: CalendarDate;
  /** Days off that were not counted or were stepped over, early to late. */
  readonly skipped: readonly { readonly day: CalendarDate; readonly why: InBoth }[];
  /** True when a year without an official calendar took part. */
  readonly provisional: boolean;
};

export type DeadlineOptions = {
  readonly calendar: DayCalendar;
  /** The body's own setting; without it the rule's. */
  readonly roll?: Roll | null | undefined;
  /** The latest day the trigger may have been. */
  readonly triggerSafeOn?: CalendarDate | undefined;
  /** Calendar days a paper answer needs to reach us. */
  readonly postingDays?: number | undefined;
};

/**
 * The last day of a term, twice: as the law counts it and as it is safe to say.
 * Day 0 is not counted. Safe: from the latest trigger, moved to the next working day, plus posting
 * and again to a working day. A family's own term is not made longer: its two days are one.
 *
 * Russia, 59-FZ article 12(1), checked 2026-11-23: registered 2026-04-10, 30 days end on Sunday
 * 2026-05-10; safe is Tuesday 2026-05-12, because the 11th is a day off by transfer.
 * Throws RangeError outside 1900–2199.
 */
export function deadline(rule: Rule, triggerOn: CalendarDate, options: DeadlineOptions): Deadline {
  const { calendar, postingDays = 0 } = options;
  const rawOn = count(rule, triggerOn, calendar);
  const statutoryOn = rollDay(calendar, rawOn, options.roll ?? rule.roll);
  const walks: Walk[] = [[rawOn, statutoryOn]];
  if (rule.unit === 'working') walks.push([addDays(triggerOn, 1), rawOn]);

  let safeOn = statutoryOn;
  if (rule.owedBy === 'body') {
    const latestRawOn = count(rule, maxDay(triggerOn, options.triggerSafeOn ?? triggerOn), calendar);
    const latestOn = rollDay(calendar, latestRawOn, 'next');
    const postedOn = addDays(latestOn, postingDays);
    safeOn = rollDay(calendar, postedOn, 'next');
    walks.push([latestRawOn, latestOn], [postedOn, safeOn]);
    if (rule.unit === 'working') walks.push([addDays(triggerOn, 1), latestRawOn]);
  }
  return {
    ruleId: rule.id,
    triggerOn,
    rawOn,
    statutoryOn,
    safeOn,
    skipped: daysOff(calendar, walks),
    provisional: walks.flat().some((day) => isProvisional(calendar, day)),
  };
}

/** From one day to another, in either direction, both included. */
type Walk = [CalendarDate, CalendarDate];

function count(rule: Rule, triggerOn: CalendarDate, calendar: DayCalendar): CalendarDate {
  switch (rule.unit) {
    case 'calendar':
      return addDays(triggerOn, rule.amount);
    case 'working':
      return addWorkingDays(calendar, triggerOn, rule.amount);
    case 'months':
      return addMonths(triggerOn, rule.amount);
  }
}

function daysOff(calendar: DayCalendar, walks: readonly Walk[]): Deadline['skipped'] {
  const found = new Map<CalendarDate, InBoth>();
  for (const [a, b] of walks) {
    for (let day = minDay(a, b); day <= maxDay(a, b); day = addDays(day, 1)) {
      const why = whyOff(calendar, day);
      if (why) found.set(day, why);
    }
  }
  return [...found].map(([day, why]) => ({ day, why })).sort((a, b) => compareDays(a.day, b.day));
}
