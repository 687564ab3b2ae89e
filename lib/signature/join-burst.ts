import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';

/**
 * The burst that waits for review on that day, or a new one. Held, so that nobody decides on it while a signature is
 * joining: the decision waits, or the signature begins the next burst.
 */
export async function joinBurst({ db, actor }: Scope, petitionId: string, onDay: CalendarDate): Promise<string> {
  const [open] = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM signature_burst
    WHERE campaign_id = ${actor.campaignId}::uuid AND petition_id = ${petitionId}::uuid AND state = 'waiting' AND on_day = ${onDay}::date
    ORDER BY seq LIMIT 1 FOR KEY SHARE`;
  if (open) return open.id;
  const id = newId();
  await db.signatureBurst.createMany({ data: [{ id, campaignId: actor.campaignId, petitionId, onDay: toDbDate(onDay) }] });
  return id;
}
