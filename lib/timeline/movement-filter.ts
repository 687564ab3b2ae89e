import { EVENT_NOUNS, type EventNoun } from '@/lib/event/kinds/kind';
import { oneOf, type Query, queryOf, queryReader } from '@/lib/form/read-query';
import { isRegion } from '@/lib/official/directory/regions';
import { type CalendarDate, isCalendarDate } from '@/lib/time/calendar-date';
import { parseDayText } from '@/lib/time/parse-day';

/** What is told unless more is asked for: opening cases and keeping the campaign itself is housekeeping. */
export const TOLD: readonly EventNoun[] = EVENT_NOUNS.filter((noun) => noun !== 'case' && noun !== 'campaign');

export type MovementFilter = {
  /** In the registry's order; TOLD where nothing was chosen. */
  kinds: readonly EventNoun[];
  region: string | null;
  from: CalendarDate | null;
  to: CalendarDate | null;
  order: 'newest' | 'oldest';
};

/** What the campaign's timeline is asked for in its address. */
export function readMovementFilter(query: Query): { filter: MovementFilter; ignored: Set<string> } {
  const { ignored, one, many } = queryReader(query);
  const chosen = many('kind', oneOf(EVENT_NOUNS));
  const filter: MovementFilter = {
    kinds: chosen.length > 0 ? EVENT_NOUNS.filter((noun) => chosen.includes(noun)) : TOLD,
    region: one('region', (text) => (isRegion(text) ? text : null)),
    from: one('from', (text) => dayOf(text, false)),
    to: one('to', (text) => dayOf(text, true)),
    order: one('order', oneOf(['newest', 'oldest'] as const)) ?? 'newest',
  };
  return { filter, ignored };
}

/** A day typed or chosen; of a month its first day, or its last. */
function dayOf(text: string, last: boolean): CalendarDate | null {
  const read = parseDayText(text);
  if (!read.ok) return null;
  return last && read.precision === 'month' ? lastOfMonth(read.day) : read.day;
}

/** The last day of the month of a day. */
export const lastOfMonth = (day: string): CalendarDate =>
  ['31', '30', '29', '28'].map((last) => `${day.slice(0, 8)}${last}`).find(isCalendarDate) as CalendarDate;

/** The query of exactly this view; the page `page` of it. What is so anyway is left out. */
export function movementQuery({ kinds, order, page, ...rest }: MovementFilter & { page?: string | null }): string {
  const usual = kinds.length === TOLD.length && TOLD.every((noun) => kinds.includes(noun));
  return queryOf({ kind: usual ? [] : kinds, ...rest, order: order === 'oldest' ? order : null, page });
}
