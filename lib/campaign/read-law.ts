import 'server-only';
import { z } from 'zod';
import type { Scope } from '@/lib/auth/with-scope';
import { type LawInForce, lawInForce } from '@/lib/jurisdiction/law-in-force';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import { fromDbDate } from '@/lib/time/calendar-date';
import type { YearCalendar } from '@/lib/time/day-calendar';

/** The law a campaign counts by: its jurisdiction's, with the calendar years its admins corrected. */
export async function lawOf({ db, actor }: Scope, jurisdiction: string): Promise<LawInForce> {
  const rows = await db.calendarYear.findMany({
    where: { campaignId: actor.campaignId, calendar: jurisdictionOf(jurisdiction).calendar },
  });
  const corrected = rows.map(({ year, off, working, source, checkedOn, provisional }): [number, YearCalendar] => [
    year,
    { source, provisional, checkedOn: fromDbDate(checkedOn), off: namedDays.parse(off), working: namedDays.parse(working) },
  ]);
  return lawInForce(jurisdiction, Object.fromEntries(corrected));
}

/** Days of a year as a calendar's row keeps them: `MM-DD` to a name. */
export const namedDays = z.record(z.string().regex(/^\d\d-\d\d$/), z.object({ ru: z.string().max(200), en: z.string().max(200) }));
