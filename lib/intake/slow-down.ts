import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { takeTurn } from '@/lib/auth/limiter';
import type { Result } from '@/lib/form/result';

/**
 * A wrong code is answered later each time, all wrong ones of a campaign together. Right ones wait for nothing, so that nobody
 * is locked out by somebody's guessing. Outside the transaction: a wait holds no connection.
 */
export async function slowDown(actor: Actor, answer: Result): Promise<void> {
  if (!answer.ok && answer.reason === 'told_wrong_code') await takeTurn('told', actor.campaignId);
}
