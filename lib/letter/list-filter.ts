import { isId } from '@/lib/db/ids';
import { oneOf, type Query, queryOf, queryReader } from '@/lib/form/read-query';
import { isRegion } from '@/lib/official/directory/regions';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { dayOfQuery } from '@/lib/time/day-of-query';
import { CHANNELS, type ChannelCode } from './channels';
import { NEEDS, type Need } from './needs';
import { STANDINGS, type Standing, WAITING } from './rules';

export const LETTER_SORTS = ['newest', 'oldest', 'late', 'due'] as const;
export type LetterSort = (typeof LETTER_SORTS)[number];

export type LetterFilter = {
  /** What is to be done about it. */
  need: Need | null;
  standing: readonly Standing[];
  /** The kind of the best answer so far. */
  kind: string | null;
  /** Where the letter lies now: one body, or all whose name holds these words. */
  body: string | null;
  q: string | null;
  region: string | null;
  category: string | null;
  channel: ChannelCode | null;
  from: CalendarDate | null;
  to: CalendarDate | null;
  looped: boolean | null;
  hops: number | null;
  sort: LetterSort;
};

/** Words an address may use for several standings at once. */
const GROUPS: Record<string, readonly Standing[]> = { waiting: WAITING, overdue: ['late', 'long_late'] };

/** What a list of letters is asked for in its address. `kinds` are the reply kinds there are. */
export function readLetterFilter(query: Query, kinds: readonly string[]): { filter: LetterFilter; ignored: Set<string> } {
  const { ignored, many, one } = queryReader(query);
  const standing = many('standing', groupOf);
  const filter: LetterFilter = {
    need: one('need', oneOf(NEEDS)),
    standing: [...new Set(standing.flat())],
    kind: one('kind', oneOf(kinds)),
    body: one('body', (text) => (isId(text) ? text : null)),
    q: one('q', (text) => text.slice(0, 100) || null),
    region: one('region', (text) => (isRegion(text) ? text : null)),
    category: one('category', (text) => (/^[a-z_]{1,40}$/.test(text) ? text : null)),
    channel: one('channel', oneOf(CHANNELS)),
    from: one('from', (text) => dayOfQuery(text, 'first')),
    to: one('to', (text) => dayOfQuery(text, 'last')),
    looped: one('looped', (text) => (text === '1' ? true : null)),
    hops: one('hops', (text) => (/^[1-9]\d?$/.test(text) ? Number(text) : null)),
    sort: one('sort', oneOf(LETTER_SORTS)) ?? 'newest',
  };
  return { filter, ignored };
}

function groupOf(text: string): readonly Standing[] | null {
  if (Object.hasOwn(GROUPS, text)) return GROUPS[text] ?? null;
  const standing = oneOf(STANDINGS)(text);
  return standing && [standing];
}

type Asked = { [K in keyof LetterFilter]?: LetterFilter[K] | string } & { page?: string | null };

/** The query of exactly these letters; the page `page` of them. */
export function letterQuery({ sort, ...asked }: Asked): string {
  return queryOf({ ...asked, sort: sort === 'newest' ? null : sort });
}
