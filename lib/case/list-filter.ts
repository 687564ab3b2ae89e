import { oneOf, type Query, queryOf, queryReader } from '@/lib/form/read-query';
import { isRegion } from '@/lib/official/directory/regions';
import { markOf } from './mark';
import { OUTCOMES, type Outcome } from './outcomes';

export const CASE_SORTS = ['newest', 'oldest', 'late'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

export type CaseFilter = {
  /** The mark of a case, or its beginning. */
  q: string | null;
  region: string | null;
  category: string | null;
  outcome: Outcome | null;
  /** Only those with a letter that is late. */
  late: boolean | null;
  sort: CaseSort;
};

/** What a list of cases is asked for in its address. */
export function readCaseFilter(query: Query): { filter: CaseFilter; ignored: Set<string> } {
  const { ignored, one } = queryReader(query);
  const filter: CaseFilter = {
    q: one('q', (text) => markOf(text)),
    region: one('region', (text) => (isRegion(text) ? text : null)),
    category: one('category', (text) => (/^[a-z_]{1,40}$/.test(text) ? text : null)),
    outcome: one('outcome', oneOf(OUTCOMES)),
    late: one('late', (text) => (text === '1' ? true : null)),
    sort: one('sort', oneOf(CASE_SORTS)) ?? 'newest',
  };
  return { filter, ignored };
}

type Asked = { [K in keyof CaseFilter]?: CaseFilter[K] | string } & { page?: string | null };

/** The query of exactly these cases. */
export function caseQuery({ sort, ...asked }: Asked): string {
  return queryOf({ ...asked, sort: sort === 'newest' ? null : sort });
}
