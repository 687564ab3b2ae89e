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
  /** The name of the body it came from, in the official language. */
  body: string;
  number: string | null;
  datedOn: CalendarDate | null;
  receivedOn: CalendarDate;
};

export type PaperPoint = { number: number; text: string; verdict: string | null };

/** The letter a paper follows up, with what came of it. */
export type PaperLetter = {
  sentOn: CalendarDate;
  /** The body it was written to, and the one it is at now. */
  to: string;
  at: string;
  number: string | null;
  registeredOn: CalendarDate | null;
  channel: string;
  /** The last day for an answer as the law counts, and the safe one. */
  dueOn: CalendarDate | null;
  safeOn: CalendarDate | null;
  /** Its stays, first to last: the bodies it was passed through. */
  stays: readonly { body: string; number: string | null; arrivedOn: CalendarDate; registeredOn: CalendarDate | null }[];
  replies: readonly PaperReply[];
  /** All its questions; those with no verdict or `dodged` are open. */
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
  exhibits: readonly string[];
};
