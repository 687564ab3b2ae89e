import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import type { CALENDAR_CHANGES } from '@/lib/event/kinds/calendar-changed';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { calendarOf } from '@/lib/jurisdiction/calendar-of';
import { jurisdictionOf } from '@/lib/jurisdiction/rules';
import { toDbDate, yearOf } from '@/lib/time/calendar-date';
import type { YearCalendar } from '@/lib/time/day-calendar';
import { askRecount } from './ask-recount';
import { isOpenYear, mayEditCalendar } from './calendar-access';
import { daysOfYear, differingDays, withYear } from './calendar-year';
import { type CampaignView, campaignOf } from './read';

export type CalendarChanged = Result<{ year: number; recountId: string | null }>;
type What = (typeof CALENDAR_CHANGES)[number];
/** The year's table as it is to be; null takes the campaign's own away; a refusal says why not. */
type Change = (before: YearCalendar, campaign: CampaignView) => YearCalendar | null | Extract<Result, { ok: false }>;

/**
 * Changes one year of the campaign's calendar, tells of it, and asks for a recount, in one transaction.
 * A change that leaves the table as it was does nothing and answers no recount.
 */
export function changeYear(actor: Actor, year: number, what: What, post: Post | undefined, change: Change): Promise<CalendarChanged> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayEditCalendar(actor)) return refused('not_allowed');
      const { db } = scope;
      const key = await holdYear(scope, year);
      const campaign = await campaignOf(scope);
      const { calendar } = campaign.law;
      const shipped = calendarOf(campaign.jurisdiction);
      if (!isOpenYear(year, Object.keys(shipped.years).map(Number), yearOf(campaign.today))) return refused('year_out_of_range');

      const before = calendar.years[year] ?? { ...NO_TABLE, checkedOn: campaign.today, off: calendar.fixed };
      const after = change(before, campaign);
      if (after && 'ok' in after) return after;
      const table = after ?? shipped.years[year] ?? null;
      if (after ? sameTable(calendar.years[year], after) : !key.exists) return { ok: true, year, recountId: null };

      const { exists, ...where } = key;
      if (!after) await db.calendarYear.deleteMany({ where });
      else {
        const edited = { editedBy: actor.memberId, editedOn: toDbDate(campaign.today) };
        const data = { ...after, provisional: after.provisional === true, checkedOn: new Date(after.checkedOn), ...edited };
        if (exists) await db.calendarYear.updateMany({ where, data });
        else await db.calendarYear.createMany({ data: [{ ...where, ...data }] });
      }
      const recountId = await askRecount(scope, 'calendar', { calendar: where.calendar, year });
      const days = differingDays(daysOfYear(calendar, year), daysOfYear(withYear(calendar, year, table), year)).length;
      const payload = { calendar: where.calendar, year, what, recountId, days };
      await recordEvent(scope, { kind: 'calendar_changed', onDay: campaign.today, payload });
      return { ok: true, year, recountId };
    }),
  );
}

/** A year entered day by day begins with the ordinary holidays, and says so until an admin names its source. */
const NO_TABLE: Omit<YearCalendar, 'checkedOn' | 'off'> = {
  source: 'the holidays of every year, corrected by the campaign: no official table named yet',
  provisional: true,
  working: {},
};

/** The row's key, the row held if it is there, so that of two admins the second sees the first one's table. */
async function holdYear({ db, actor }: Scope, year: number) {
  const { jurisdiction } = await db.campaign.findUniqueOrThrow({ where: { id: actor.campaignId }, select: { jurisdiction: true } });
  const { calendar } = jurisdictionOf(jurisdiction);
  const rows = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM calendar_year WHERE campaign_id = ${actor.campaignId}::uuid AND calendar = ${calendar} AND year = ${year} FOR UPDATE`;
  return { campaignId: actor.campaignId, calendar, year, exists: rows.length > 0 };
}

const sameTable = (a: YearCalendar | undefined, b: YearCalendar): boolean => a !== undefined && plain(a) === plain(b);
const plain = ({ source, checkedOn, provisional, off, working }: YearCalendar): string =>
  JSON.stringify([source, checkedOn, provisional === true, Object.entries(off).sort(), Object.entries(working).sort()]);
