import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withToken } from '@/lib/auth/stranger';
import type { Scope } from '@/lib/auth/with-scope';
import { type Refusal, refused } from '@/lib/form/result';
import { overCap, tallies } from './count';
import { joinBurst } from './join-burst';
import { insertCounted, insertUncounted, type NewRow, type Outcome, signAtOnce, signatureOfToken } from './signature-row';

/** How it was taken: counted, for review, as a repeat, or as the post that was taken before; or why not at all. */
export type Written = 'counted' | 'waiting' | 'duplicate' | 'again' | Refusal;

/**
 * Writes a signature. One that counts is one statement; what is rarer takes a longer transaction: the one that reaches a
 * threshold, one for review, a repeat.
 */
export async function writeSignature(actor: Actor, row: NewRow, state: 'counted' | 'waiting'): Promise<Written> {
  const first = state === 'counted' ? await signAtOnce(actor, row) : 'waiting';
  if (first !== 'threshold' && first !== 'waiting' && first !== 'not_new') return said(first);
  return withToken(actor, row.tokenDigest, async (scope) => {
    if (first === 'waiting') return (await wait(scope, row)) ?? repeat(scope, row);
    const counted = first === 'threshold' ? await insertCounted(scope, row) : first;
    return counted === 'not_new' ? repeat(scope, row) : said(counted);
  });
}

const said = (outcome: Exclude<Outcome, 'not_new'>): Written =>
  outcome === 'counted' || outcome === 'again' ? outcome : outcome === 'form_used' ? refused(outcome) : overCap(outcome);

/** Puts it among those for review; null where the form was used, or the same person's stands. */
async function wait(scope: Scope, row: NewRow): Promise<Written | null> {
  const full = await refuseFull(scope, row);
  if (full) return full;
  const burstId = await joinBurst(scope, row.petition.id, row.petition.today);
  if (await insertUncounted(scope, row, 'waiting', burstId)) return 'waiting';
  const sent = await signatureOfToken(scope, row);
  return sent === 'none' ? null : sent === 'hers' ? 'again' : refused('form_used');
}

/** She has signed before. Nobody may learn that from the answer, a full cap included. */
async function repeat(scope: Scope, row: NewRow): Promise<Written> {
  const full = await refuseFull(scope, row);
  if (full) return full;
  if (await insertUncounted(scope, row, 'duplicate')) return 'duplicate';
  const sent = await signatureOfToken(scope, row);
  if (sent === 'hers') return 'again';
  // Nothing was written at all: it was closed in this very moment.
  return refused(sent === 'none' ? 'petition_not_open' : 'form_used');
}

async function refuseFull(scope: Scope, { petition: { id, totalCap, regionCap }, region }: NewRow): Promise<Refusal | null> {
  if (totalCap === null && regionCap === null) return null;
  const now = await tallies(scope, id, region);
  if (totalCap !== null && now.total >= totalCap) return overCap('total_cap_reached');
  return regionCap !== null && now.region >= regionCap ? overCap('region_cap_reached') : null;
}
