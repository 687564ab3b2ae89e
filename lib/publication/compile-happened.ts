import type { Happened } from './happened';
import { type Count, isSmall, protectOne } from './suppression';

/** Incidents that may be counted, of one month, kind and region: in all, those of no case, and the cases of the others. */
export type RawIncidents = { month: string; what: string; region: string | null; all: number; alone: number; families: number };

type Incidents = Extract<Happened, { kind: 'incident' }>;

/**
 * Of each month and kind one row a region, where five incidents of five families stand in it; the rest together,
 * with no region. When the rest are too few the smallest region joins them; when they still are, nothing is said.
 */
export function compileIncidents(raw: readonly RawIncidents[]): Incidents[] {
  // Map.groupBy is not in Node 20.
  const groups = new Map<string, RawIncidents[]>();
  for (const each of raw) groups.set(`${each.month} ${each.what}`, [...(groups.get(`${each.month} ${each.what}`) ?? []), each]);
  return [...groups.values()].flatMap((group) => {
    const shown = group.filter((each) => each.region && !isSmall(countOf([each]))).toSorted((a, b) => b.all - a.all);
    const rest = group.filter((each) => !shown.includes(each));
    while (rest.length > 0 && shown.length > 0 && isSmall(countOf(rest))) rest.push(shown.pop() as RawIncidents);
    return [...shown.map((each) => rowOf(each, each.region, [each])), ...rest.slice(0, 1).map((each) => rowOf(each, null, rest))].filter(
      (row): row is Incidents => row !== null,
    );
  });
}

function rowOf({ month, what }: RawIncidents, region: string | null, all: readonly RawIncidents[]): Incidents | null {
  const n = protectOne(countOf(all));
  return n ? { kind: 'incident', on: month, region, what, n } : null;
}

/** An incident of no case stands for itself. Whose cases stand behind two regions is not known here: as if they were the same. */
const countOf = (rows: readonly RawIncidents[]): Count => ({
  letters: rows.reduce((sum, { all }) => sum + all, 0),
  cases: rows.reduce((sum, { alone }) => sum + alone, 0) + Math.max(0, ...rows.map(({ families }) => families)),
});
