import { oneOf, type Query, queryOf, queryReader } from '@/lib/form/read-query';
import { isRegion } from '@/lib/official/directory/regions';
import { TOLD_CODES, type ToldKind } from './kinds';
import { STATE_CODES, type ToldState } from './states';

/** `waiting`: new, or something was added that nobody has read. */
export const SHOWN_STATES = ['waiting', ...STATE_CODES] as const;

export type ToldFilter = {
  state: ToldState | 'waiting' | null;
  told: ToldKind | null;
  /** A region's code; `none` where it was not said. */
  region: string | null;
  /** Only what I have. */
  mine: boolean | null;
};

/** What the queue is asked for in its address. */
export function readToldFilter(query: Query): { filter: ToldFilter; ignored: Set<string> } {
  const { ignored, one } = queryReader(query);
  const filter: ToldFilter = {
    state: one('state', oneOf(SHOWN_STATES)),
    told: one('told', oneOf(TOLD_CODES)),
    region: one('region', (text) => (text === 'none' || isRegion(text) ? text : null)),
    mine: one('mine', (text) => (text === '1' ? true : null)),
  };
  return { filter, ignored };
}

/** The query of exactly these. */
export const toldQuery = (asked: Partial<ToldFilter> & { page?: string | null }): string => queryOf(asked);
