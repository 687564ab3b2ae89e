import { oneOf, type Query, queryOf, queryReader } from '@/lib/form/read-query';
import { type Rank, ranks } from './directory/ranks';
import { isRegion } from './directory/regions';

export const BODY_STANDINGS = ['listed', 'proposed', 'declined'] as const;
export type BodyStanding = (typeof BODY_STANDINGS)[number];
export const RANKS = Object.keys(ranks) as [Rank, ...Rank[]];

export type DirectoryFilter = { q: string | null; rank: Rank | null; region: string | null; standing: BodyStanding };

/** What the directory is asked for in its address; `region=none` is the bodies of the whole country. */
export function readDirectoryFilter(query: Query): { filter: DirectoryFilter; ignored: Set<string> } {
  const { ignored, one } = queryReader(query);
  const filter: DirectoryFilter = {
    q: one('q', (text) => text.slice(0, 100) || null),
    rank: one('rank', oneOf(RANKS)),
    region: one('region', (text) => (text === 'none' || isRegion(text) ? text : null)),
    standing: one('standing', oneOf(BODY_STANDINGS)) ?? 'listed',
  };
  return { filter, ignored };
}

/** The query of exactly these bodies. */
export function directoryQuery({ standing, ...asked }: Partial<DirectoryFilter> & { page?: string | null }): string {
  return queryOf({ ...asked, standing: standing === 'listed' ? null : standing });
}
