import { markOf } from '@/lib/case/mark';
import { oneOf, type Query, queryOf, queryReader } from '@/lib/form/read-query';
import { isRegion } from '@/lib/official/directory/regions';
import { STATUS_CODES, type StatusCode } from './statuses';

/** Of a case, without one; and those of whom something may be said. */
export const PEOPLE_KINDS = ['of_case', 'without', 'consented'] as const;
export type PeopleKind = (typeof PEOPLE_KINDS)[number];

export type PeopleFilter = {
  /** The mark of a case, or its beginning. */
  q: string | null;
  who: PeopleKind | null;
  status: StatusCode | 'none' | null;
  region: string | null;
};

/** What the list of people is asked for in its address. */
export function readPeopleFilter(query: Query): { filter: PeopleFilter; ignored: Set<string> } {
  const { ignored, one } = queryReader(query);
  const filter: PeopleFilter = {
    q: one('q', (text) => markOf(text)),
    who: one('who', oneOf(PEOPLE_KINDS)),
    status: one('status', oneOf([...STATUS_CODES, 'none'] as const)),
    region: one('region', (text) => (isRegion(text) ? text : null)),
  };
  return { filter, ignored };
}

/** The query of exactly these people. */
export const peopleQuery = (asked: Partial<PeopleFilter> & { page?: string | null }): string => queryOf(asked);
