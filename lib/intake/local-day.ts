import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { today } from '@/lib/time/clock';

/** The civil day in the campaign's zone, of a campaign's row that a stranger may read too. */
export async function localDay({ db, actor }: Scope): Promise<CalendarDate> {
  const { timeZone } = await db.campaign.findUniqueOrThrow({ where: { id: actor.campaignId }, select: { timeZone: true } });
  return today(timeZone);
}
