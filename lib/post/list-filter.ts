import { isId } from '@/lib/db/ids';
import { oneOf, type Query, queryOf, queryReader } from '@/lib/form/read-query';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { dayOfQuery } from '@/lib/time/day-of-query';
import { type PostThing, THING_CODES } from './things';

export const OPENNESS = ['yes', 'no'] as const;
export const OWNNESS = ['own', 'forwarded'] as const;

export type PostFilter = {
  from: CalendarDate | null;
  to: CalendarDate | null;
  /** A channel's id; `none` for what was said in none. */
  channel: string | null;
  /** Whether it may be shown to everybody. */
  open: (typeof OPENNESS)[number] | null;
  whose: (typeof OWNNESS)[number] | null;
  /** What it is linked to; `none` where to nothing. */
  about: PostThing | 'none' | null;
  /** One file that was read in: its posts, and those it has a later version of. */
  file: string | null;
  withdrawn: boolean | null;
};

/** What the list of posts is asked for in its address. */
export function readPostFilter(query: Query): { filter: PostFilter; ignored: Set<string> } {
  const { ignored, one } = queryReader(query);
  const filter: PostFilter = {
    from: one('from', (text) => dayOfQuery(text, 'first')),
    to: one('to', (text) => dayOfQuery(text, 'last')),
    channel: one('channel', (text) => (text === 'none' || isId(text) ? text : null)),
    open: one('open', oneOf(OPENNESS)),
    whose: one('whose', oneOf(OWNNESS)),
    about: one('about', oneOf([...THING_CODES, 'none'] as const)),
    file: one('file', (text) => (isId(text) ? text : null)),
    withdrawn: one('withdrawn', (text) => (text === '1' ? true : null)),
  };
  return { filter, ignored };
}

/** The query of exactly these posts. */
export const postQuery = (asked: Partial<PostFilter> & { page?: string | null }): string => queryOf(asked);
