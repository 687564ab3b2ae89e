import { compileMedian } from './compile-median';
import { type BodyFacts, type Facts, MOST_BODIES } from './facts';
import { type Count, isSmall, protect, protectOne, together } from './suppression';
import type { Bin } from './survival';

const OUTCOMES = ['answered', 'forwarded', 'late', 'open'] as const;

/** A body as counted: each stay of a letter there once, whoever brought it. */
export type RawBody = {
  code: string | null;
  nameRu: string;
  nameEn: string;
  /** An organizer has put it into the directory; other names were typed by somebody and stay inside. */
  listed: boolean;
  total: Count;
  outcomes: Partial<Record<(typeof OUTCOMES)[number], Count>>;
  bins: Bin[];
};

const NONE: Count = { letters: 0, cases: 0 };
const OTHER = { code: null, nameRu: 'Другие ведомства', nameEn: 'Other bodies', listed: true };

/**
 * One row for each body of five letters and five cases; all the rest are one row. When the rest are
 * too few for a row of their own, the smallest body joins them, so that nothing is found by subtraction.
 */
export function compileBodies(raw: readonly RawBody[]): Pick<Facts, 'bodies' | 'otherBodies'> {
  const known = raw.filter((body) => body.total.letters > 0).toSorted((a, b) => b.total.letters - a.total.letters || compareNames(a, b));
  const named = known.filter((body) => body.listed && !isSmall(body.total));
  const shown = named.slice(0, MOST_BODIES);
  const others = [...known.filter((body) => !shown.includes(body))];
  while (others.length > 0 && shown.length > 0 && isSmall(together(others.map((body) => body.total)))) {
    others.push(shown.pop() as RawBody);
  }
  return { bodies: shown.map(compileBody), otherBodies: others.length > 0 ? compileBody(fold(others)) : null };
}

function compileBody(body: RawBody): BodyFacts {
  const [answered = null, forwarded = null, late = null] = protect(OUTCOMES.map((outcome) => body.outcomes[outcome] ?? NONE));
  const { code, nameRu, nameEn } = body;
  const letters = protectOne(body.total);
  return { code, nameRu, nameEn, letters, answered, forwarded, late, median: compileMedian(body.bins, body.total, answered) };
}

const fold = (bodies: readonly RawBody[]): RawBody => ({
  ...OTHER,
  total: together(bodies.map((body) => body.total)),
  outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, together(bodies.map((body) => body.outcomes[outcome] ?? NONE))])),
  bins: bodies.flatMap((body) => body.bins),
});

const compareNames = (a: RawBody, b: RawBody) => (a.nameRu < b.nameRu ? -1 : a.nameRu > b.nameRu ? 1 : 0);
