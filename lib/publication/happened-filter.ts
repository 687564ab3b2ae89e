import { oneOf, type Query, queryOf, queryReader } from '@/lib/form/read-query';
import { isRegion } from '@/lib/official/directory/regions';
import { monthOf } from '@/lib/time/calendar-date';
import { parseDayText } from '@/lib/time/parse-day';
import { HAPPENED_KINDS, type Happened, type HappenedKind } from './happened';

/** `from` and `to` are months: what happened to people has no day here. */
export type HappenedFilter = { kind: HappenedKind | null; region: string | null; from: string | null; to: string | null };

/** What the public timeline, or its data, is asked for in its address. */
export function readHappenedFilter(query: Query): { filter: HappenedFilter; ignored: Set<string> } {
  const { ignored, one } = queryReader(query);
  const filter = {
    kind: one('kind', oneOf(HAPPENED_KINDS)),
    region: one('region', (text) => (isRegion(text) ? text : null)),
    from: one('from', monthIn),
    to: one('to', monthIn),
  };
  return { filter, ignored };
}

function monthIn(text: string): string | null {
  const read = parseDayText(text);
  return read.ok ? monthOf(read.day) : null;
}

export const happenedQuery = (filter: HappenedFilter): string => queryOf(filter);

export const chosenOf = (all: readonly Happened[], { kind, region, from, to }: HappenedFilter): Happened[] =>
  all.filter((each) => {
    const month = each.on.slice(0, 7);
    return (!kind || each.kind === kind) && (!region || each.region === region) && (!from || month >= from) && (!to || month <= to);
  });
