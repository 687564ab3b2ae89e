import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';

/** An event that was allowed, as it is held against a gathering that was not. */
export type ComparedView = {
  id: string;
  gatheringId: string;
  onDay: CalendarDate;
  region: string | null;
  title: string;
  source: string;
  people: number | null;
  withdrawn: boolean;
};

/** The events held against these gatherings, early to late; taken out ones too. */
export async function comparedOf({ db, actor, keys }: Scope, gatheringIds: readonly string[]): Promise<ComparedView[]> {
  if (gatheringIds.length === 0) return [];
  const rows = await db.compared.findMany({
    where: { campaignId: actor.campaignId, gatheringId: { in: [...gatheringIds] } },
    orderBy: [{ onDay: 'asc' }, { id: 'asc' }],
  });
  const key = await keys.ofCampaign();
  return rows.map(({ id, gatheringId, onDay, region, people, titleSealed, sourceSealed, withdrawnOn }) => ({
    id,
    gatheringId,
    region,
    people,
    onDay: fromDbDate(onDay),
    title: key.open('compared.title', id, titleSealed),
    source: key.open('compared.source', id, sourceSealed),
    withdrawn: withdrawnOn !== null,
  }));
}
