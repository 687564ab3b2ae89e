import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { fromDbDate } from '@/lib/time/calendar-date';
import { stateOf } from './states';

/** A thing told through the actor's scope, or null. */
export async function findTold({ db, actor }: Scope, toldId: string) {
  if (!isId(toldId)) return null;
  const row = await db.intake.findFirst({ where: { id: toldId, campaignId: actor.campaignId } });
  return row && { ...row, state: stateOf(row.state), erasedOn: row.erasedOn && fromDbDate(row.erasedOn) };
}

export type FoundTold = NonNullable<Awaited<ReturnType<typeof findTold>>>;

/** The same, held until the transaction ends, so that two who take it come one after the other. */
export async function holdTold(scope: Scope, toldId: string): Promise<FoundTold | null> {
  const { db, actor } = scope;
  if (isId(toldId))
    await db.$queryRaw`SELECT 1 FROM intake WHERE campaign_id = ${actor.campaignId}::uuid AND id = ${toldId}::uuid FOR UPDATE`;
  return findTold(scope, toldId);
}
