import type { CalendarDate } from '@/lib/time/calendar-date';
import type { DaysSinceDraft, Known, StatusFact } from './rules';

export type StatusView = StatusFact & { id: string; note: string | null };

/** Somebody who is a person here: by her case's alias and mark, or by her name where she has none. */
export type OtherPerson = { id: string; caseId: string | null; said: string };

export type KinView = { id: string; kinship: string; words: string | null; other: OtherPerson | null };

export type ConsentView = {
  id: string;
  version: number;
  wording: number;
  scope: string[];
  name: string | null;
  story: string | null;
  givenOn: CalendarDate;
  enteredFor: boolean;
  withdrawnOn: CalendarDate | null;
};

export type PersonPage = {
  id: string;
  caseId: string | null;
  ref: string | null;
  /** The case's alias, or the name of somebody without a case. */
  said: string;
  region: string | null;
  /** Of somebody without a case only: of others the case's own pages tell. */
  name: string | null;
  contact: string | null;
  note: string | null;
  today: CalendarDate;
  draftedOn: Known | null;
  place: string | null;
  days: DaysSinceDraft | null;
  /** The newest by day first. */
  statuses: StatusView[];
  /** The one entered last: it can be taken back. */
  lastEnteredId: string | null;
  kin: KinView[];
  /** To whom she was added: what she is to them. */
  kinOf: KinView[];
  /** The newest first. */
  consents: ConsentView[];
  /** What stands; null where nothing may be said. */
  standing: ConsentView | null;
  /** In how many published editions something is said of her now. */
  editions: number;
};
