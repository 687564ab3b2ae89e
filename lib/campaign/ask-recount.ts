import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { utcDay } from '@/lib/time/clock';
import { ringBell } from './bell';
import { takeLaw } from './hold-law';

export type RecountCause = 'calendar' | 'rule' | 'body';

/**
 * Asks for the stored days of the campaign's letters to be counted anew (lib/recount does it, in the
 * background), because a calendar year, a rule or a body's roll changed. In the caller's transaction, which
 * waits for letters that are just being counted by the old law.
 * A body's change concerns the letters that are or were at it: `payload.officialId`; a calendar's names its `year`.
 */
export async function askRecount(scope: Scope, cause: RecountCause, payload: Record<string, string | number>): Promise<string> {
  const { db, actor } = scope;
  await takeLaw(scope);
  const id = newId();
  await db.recount.createMany({
    data: [{ id, campaignId: actor.campaignId, cause, payload, askedBy: actor.memberId, askedOn: utcDay() }],
  });
  ringBell('recount', actor.campaignId);
  return id;
}
