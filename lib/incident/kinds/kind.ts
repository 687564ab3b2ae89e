import type { InBoth } from '@/lib/words/locale';

/** What a form asks beside day, place, words and source. */
export type Ask = 'authorised' | 'about' | 'station' | 'quote';

/** A kind of incident. One file a kind; forms, filters and totals follow from these. */
export type IncidentKind = {
  code: string;
  name: InBoth;
  /** When to choose it. */
  hint: InBoth;
  asks: readonly Ask[];
  /** What whoever it was done to is, as lib/incident/roles.ts calls it. */
  role: string;
};

export const incidentKind = <const K extends IncidentKind>(kind: K): K => kind;
