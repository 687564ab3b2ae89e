import type { ChannelCode } from '@/lib/letter/channels';
import type { VerdictCode } from '@/lib/point/verdicts';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { RegionCode } from './bodies';
import type { Person, Signer } from './people';
import type { ThemeCode } from './phrases';

// What will happen, before any of it is written down. Bodies are codes of the shipped directory.

export type Verdict = VerdictCode;

export type PlannedReply = {
  kind: string;
  datedOn: CalendarDate;
  receivedOn: CalendarDate;
  /** The day on its envelope. */
  postmarkedOn?: CalendarDate;
  number?: string;
  text?: string;
  officialClass?: string;
  /** Where it was forwarded to, when it was. */
  forwardTo?: string;
  extendedToOn?: CalendarDate;
  /** As what the organizers read it afterwards, one after the other. */
  readAs?: readonly string[];
  /** How it deals with the questions of the letter, the first one first. */
  verdicts?: readonly Verdict[];
};

export type PlannedLetter = {
  to: string;
  category: ThemeCode;
  channel: ChannelCode;
  sentOn: CalendarDate;
  precision: 'day' | 'month';
  text?: string;
  /** The body it complains of. */
  about?: string;
  /** The day the tracking says it was delivered. */
  deliveredOn?: CalendarDate;
  /** An organizer entered it for the family. */
  byStaff?: boolean;
  replies: readonly PlannedReply[];
  /** What became of it at last, done today. */
  became?: 'draft' | 'draft-sent' | 'withdrawn' | 'papers-sent';
  /** Her own note, due today. */
  reminder?: string;
  /** The next steps she took because of it. */
  steps?: readonly PlannedStep[];
  /** By which a test finds it again. */
  mark?: string;
};

/** A letter of the ladder: its text is the one that is offered. */
export type PlannedStep = { rung: string; letter: PlannedLetter };

export type PlannedCase = {
  alias: string;
  category: ThemeCode;
  region: RegionCode;
  openedOn: CalendarDate;
  person: Person;
  /** Who signs her letters, where she has said so. */
  signer?: Signer;
  letters: readonly PlannedLetter[];
  notes: readonly string[];
  outcome?: 'granted' | 'partly' | 'refused' | 'moot';
};

/** A family without a sign-in name has no account: an organizer keeps its case. */
export type PlannedFamily = { signInName: string | null; cases: readonly PlannedCase[] };
