import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';

export type FeedLine = { id: string; lang: string; madeOn: CalendarDate; revokedOn: CalendarDate | null };

const MOST = 30;

/** A member's own calendar addresses, newest first: never the address itself. */
export function readFeeds(actor: Actor): Promise<FeedLine[]> {
  return withScope(actor, async ({ db }) => {
    const rows = await db.feed.findMany({
      where: { campaignId: actor.campaignId, memberId: actor.memberId ?? 'nobody' },
      orderBy: [{ revokedOn: { sort: 'desc', nulls: 'first' } }, { madeOn: 'desc' }, { id: 'asc' }],
      take: MOST,
      select: { id: true, lang: true, madeOn: true, revokedOn: true },
    });
    return rows.map(({ id, lang, madeOn, revokedOn }) => ({
      id,
      lang,
      madeOn: fromDbDate(madeOn),
      revokedOn: revokedOn && fromDbDate(revokedOn),
    }));
  });
}
