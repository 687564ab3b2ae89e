import type { ChannelCode } from '@/lib/letter/channels';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { RegionCode } from './bodies';
import type { Person } from './people';
import type { ThemeCode } from './phrases';

// What will happen, before any of it is written down. Bodies are codes of the shipped directory.

export type PlannedReply = {
  kind: string;
  datedOn: CalendarDate;
  receivedOn: CalendarDate;
  number?: string;
  text?: string;
  officialClass?: string;
  /** Where it was forwarded to, when it was. */
  forwardTo?: string;
  extendedToOn?: CalendarDate;
  /** As what the organizers read it afterwards, one after the other. */
  readAs?: readonly string[];
};

export type PlannedLetter = {
  to: string;
  category: ThemeCode;
  channel: ChannelCode;
  sentOn: CalendarDate;
  precision: 'day' | 'month';
  text?: string;
  /** An organizer entered it for the family. */
  byStaff?: boolean;
  replies: readonly PlannedReply[];
  /** What became of it at last, done today. */
  became?: 'draft' | 'draft-sent' | 'withdrawn' | 'papers-sent';
  /** By which a test finds it again. */
  mark?: string;
};

export type PlannedCase = {
  alias: string;
  category: ThemeCode;
  region: RegionCode;
  openedOn: CalendarDate;
  person: Person;
  letters: readonly PlannedLetter[];
  notes: readonly string[];
  outcome?: 'granted' | 'partly' | 'refused' | 'moot';
};

/** A family without a sign-in name has no account: an organizer keeps its case. */
export type PlannedFamily = { signInName: string | null; cases: readonly PlannedCase[] };
