import type { CalendarDate } from '@/lib/time/calendar-date';

/** The cases of Russian nouns that letters need. */
export const FORMS = ['nominative', 'genitive', 'dative', 'accusative', 'instrumental'] as const;
export type Form = (typeof FORMS)[number];
/** A name in each form: computed, and corrected by hand where the library was wrong. */
export type Declined = Readonly<Record<Form, string>>;

export type PaperReply = {
  kind: string;
  /** It is an answer: not a registration, not a forwarding. */
  answers: boolean;
  /** It asks for papers of ours. */
  asksForPapers: boolean;
  /** The name of the body it came from, in the official language. */
  body: string;
  number: string | null;
  datedOn: CalendarDate | null;
  receivedOn: CalendarDate;
};

/** `open`: worth putting again (`isOpen` of lib/point). */
export type PaperPoint = { number: number; text: string; open: boolean };

/** The term that binds its answer, in the official language; the article only where a source confirms it. */
export type PaperTerm = { plain: string; article: string | null };

/** How a body passed the letter on: whose it was then, when it had registered it, and by when it was due. */
export type PaperForwarding = { by: string; registeredOn: CalendarDate | null; dueOn: CalendarDate | null; onDay: CalendarDate };

/** The letter a paper follows up, with what came of it. */
export type PaperLetter = {
  sentOn: CalendarDate;
  /** 'month': of the day only the month is known. */
  sentPrecision: string;
  /** The body it complains of itself, if it complains. */
  about: string | null;
  term: PaperTerm | null;
  /** The body it was written to, and the one it is at now. */
  to: string;
  at: string;
  number: string | null;
  registeredOn: CalendarDate | null;
  channel: string;
  /** The last day for an answer as the law counts, and the safe one; of an extension that came too late without it. */
  dueOn: CalendarDate | null;
  safeOn: CalendarDate | null;
  /** Counted from a registration that was assumed: a reckoning, and no day to say exactly. */
  estimated: boolean;
  /** What the body wrote of taking longer, in the order in which it came, with the day it named. */
  extensions: readonly { onDay: CalendarDate; toOn: CalendarDate | null }[];
  /** The last day before the extension that moved it; null where none did. */
  firstDueOn: CalendarDate | null;
  /** The day of a notice of extension that was made after the term had passed. */
  lateNoticeOn: CalendarDate | null;
  /** How it came to the body it is at now; null for the first. */
  forwarding: PaperForwarding | null;
  /** Its stays on the way to that body, first to last. */
  stays: readonly { body: string; number: string | null; arrivedOn: CalendarDate; registeredOn: CalendarDate | null }[];
  replies: readonly PaperReply[];
  /** All its questions. */
  points: readonly PaperPoint[];
  text: string | null;
};

/** Everything a template may use. All of it is already chosen and opened; a template only words it. */
export type PaperFields = {
  today: CalendarDate;
  /** Who signs; null parts stay blanks. */
  signer: { name: Declined | null; address: string | null; contact: string | null };
  /** Whom the case is about, and what he is to the signer (a code of relations.ts). */
  person: { name: Declined | null; relation: string | null };
  /** The body it goes to, in the official language, and who holds it. */
  addressee: { name: string; holder: string | null };
  /** The body complained of. */
  about: string | null;
  letter: PaperLetter | null;
  /** What its term runs from: she learned of the breach; null where that day is not known. */
  learnedOn: CalendarDate | null;
  /** The last day of the step this paper takes, where there is one and it has not passed. */
  lastOn: CalendarDate | null;
  exhibits: readonly string[];
};
