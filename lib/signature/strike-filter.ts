import { isId } from '@/lib/db/ids';
import { type Query, queryOf, queryReader } from '@/lib/form/read-query';
import { isRegion } from '@/lib/official/directory/regions';
import { type CalendarDate, isCalendarDate } from '@/lib/time/calendar-date';

/** Which of a petition's counted signatures: of these days, of this region, of this burst. */
export type StrikeFilter = { from: CalendarDate | null; to: CalendarDate | null; region: string | null; burst: string | null };

export function readStrikeFilter(query: Query): { filter: StrikeFilter; ignored: Set<string> } {
  const { ignored, one } = queryReader(query);
  const day = (text: string) => (isCalendarDate(text) ? text : null);
  const filter: StrikeFilter = {
    from: one('from', day),
    to: one('to', day),
    region: one('region', (text) => (isRegion(text) ? text : null)),
    burst: one('burst', (text) => (isId(text) ? text : null)),
  };
  return { filter, ignored };
}

export const strikeQuery = (filter: StrikeFilter): string => queryOf(filter);

/** Something has to be chosen: all signatures of a petition are not struck out with one press. */
export const choosesSome = ({ from, to, region, burst }: StrikeFilter): boolean => Boolean(from || to || region || burst);
