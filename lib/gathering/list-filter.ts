import { oneOf, type Query, queryOf, queryReader } from '@/lib/form/read-query';
import { isRegion } from '@/lib/official/directory/regions';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { dayOfQuery } from '@/lib/time/day-of-query';
import { GROUND_CODES, type GroundCode } from './grounds';
import { GATHERING_KIND_CODES } from './kinds';

/** How a notice stands, for a list: none was filed, it waits, or what it was answered. */
export const NOTICE_STATES = ['no_notice', 'waiting', 'agreed', 'refused', 'elsewhere'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

export type GatheringFilter = {
  kind: string | null;
  region: string | null;
  from: CalendarDate | null;
  to: CalendarDate | null;
  answer: NoticeState | null;
  ground: GroundCode | null;
  /** Those that were taken back, which are otherwise left out. */
  withdrawn: boolean | null;
};

/** What a list of gatherings is asked for in its address. */
export function readGatheringFilter(query: Query): { filter: GatheringFilter; ignored: Set<string> } {
  const { ignored, one } = queryReader(query);
  const filter: GatheringFilter = {
    kind: one('kind', oneOf(GATHERING_KIND_CODES)),
    region: one('region', (text) => (isRegion(text) ? text : null)),
    from: one('from', (text) => dayOfQuery(text, 'first')),
    to: one('to', (text) => dayOfQuery(text, 'last')),
    answer: one('answer', oneOf(NOTICE_STATES)),
    ground: one('ground', oneOf(GROUND_CODES)),
    withdrawn: one('withdrawn', (text) => (text === '1' ? true : null)),
  };
  return { filter, ignored };
}

/** The query of exactly these gatherings. */
export const gatheringQuery = (asked: Partial<GatheringFilter> & { page?: string | null }): string => queryOf(asked);
