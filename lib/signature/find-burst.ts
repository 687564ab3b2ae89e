import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';

export type BurstState = 'waiting' | 'accepted' | 'struck';
export type BurstRow = { id: string; petitionId: string; onDay: CalendarDate; state: BurstState; decidedOn: CalendarDate | null };

export async function findBurst({ db, actor }: Scope, id: string): Promise<BurstRow | null> {
  if (!isId(id)) return null;
  const row = await db.signatureBurst.findFirst({ where: { id, campaignId: actor.campaignId } });
  return (
    row && {
      id: row.id,
      petitionId: row.petitionId,
      onDay: fromDbDate(row.onDay),
      state: row.state as BurstState,
      decidedOn: row.decidedOn && fromDbDate(row.decidedOn),
    }
  );
}

/** The same, held: no signature joins it while it is decided on (join-burst.ts). */
export async function holdBurst(scope: Scope, id: string): Promise<BurstRow | null> {
  if (!isId(id)) return null;
  const { db, actor } = scope;
  await db.$queryRaw`SELECT 1 FROM signature_burst WHERE campaign_id = ${actor.campaignId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return findBurst(scope, id);
}
