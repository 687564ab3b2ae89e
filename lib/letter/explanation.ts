import type { NamedDay } from '@/lib/jurisdiction/count-term';
import type { SafeWay } from '@/lib/jurisdiction/deadline';
import type { Rule, Written } from '@/lib/jurisdiction/rule';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Roll } from '@/lib/time/working-days';
import type { InBoth } from '@/lib/words/locale';
import type { ClockStart } from './clock-start';
import type { ClockName } from './explain';

/** The notice of an extension: the reply it is, the day it bears, its number, and the day it names. */
export type ExtensionNotice = { replyId: string; noticeOn: CalendarDate; number: string | null; namedOn: CalendarDate | null };

/** A clock taken apart: all that its two days came from, in the order in which they were counted. */
export type Explanation = {
  clock: ClockName;
  rule: Rule;
  start: ClockStart;
  /** The last day as counted; with the pauses; and after a move off a day off. Before the extension. */
  countedOn: CalendarDate;
  pausedToOn: CalendarDate;
  rolledOn: CalendarDate;
  /** Which way a last day that is off moves, and who says so. */
  roll: { way: Roll; by: 'rule' | 'body' };
  /** Why the last day, pauses included, is a day off, where it is one. */
  endsOff: InBoth | null;
  /** Days off that the term does not count, those the last day was moved over, and those only the safe day steps over. */
  skipped: readonly NamedDay[];
  movedOver: readonly NamedDay[];
  safeSkipped: readonly NamedDay[];
  /** Weekend days on which offices worked. */
  worked: readonly NamedDay[];
  /** The latest day 0 there may have been, and the safe day's own count; null where an extension decides, or the two days are one. */
  latestStartOn: CalendarDate;
  safeWay: SafeWay | null;
  postingDays: number;
  pausedDays: number;
  papersAskedOn: readonly CalendarDate[];
  /** The last day before the extension, the day after it, and its notice where it is on file. */
  extended: {
    fromOn: CalendarDate;
    toOn: CalendarDate;
    /** From where the safe day goes on: later than `toOn` where the notice names no day. */
    reachesOn: CalendarDate;
    /** The last day the law allows, where the extension goes beyond it. */
    lawfulUntilOn: CalendarDate | null;
    notice: ExtensionNotice | null;
    /** Where the act that binds this answer lets it be extended; null where it does not. */
    rule: Written | null;
  } | null;
  provisional: boolean;
  statutoryOn: CalendarDate;
  safeOn: CalendarDate;
};
