import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { type Refusal, refused } from '@/lib/form/result';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { addAsManyAsFit, type Counted, roomFor } from './count';

type Lines = { region: string; count: number; onDay: CalendarDate };

/**
 * Counts the valid lines of a sheet. All of them, or where a cap has no room for all, none: with which cap it is and how
 * many still fit. With `fit` those that fit are counted, and the rest are over the cap. The lock on the petition's total
 * is taken first and held: what is said to fit does fit.
 */
export async function countSheet(
  scope: Scope,
  petition: Counted,
  { region, count, onDay }: Lines,
  fit: boolean,
): Promise<{ ok: true; counted: number; over: number } | Refusal> {
  if (count === 0) return { ok: true, counted: 0, over: 0 };
  const ofRegion = await roomFor(scope, { ...petition, totalCap: null }, region);
  const ofAll = await roomFor(scope, { ...petition, regionCap: null }, region);
  const room = Math.max(0, Math.min(ofRegion, ofAll));
  if (count > room && !fit) {
    const cap = ofRegion <= ofAll ? 'sheet_beyond_region_cap' : 'sheet_beyond_total_cap';
    return { ...refused(cap, 'valid'), params: { n: room } };
  }
  return { ok: true, ...(await addAsManyAsFit(scope, petition, { region, via: 'paper', count, onDay })) };
}
