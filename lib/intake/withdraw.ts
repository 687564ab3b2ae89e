import 'server-only';
import { randomBytes } from 'node:crypto';
import { type Actor, isStranger } from '@/lib/auth/actor';
import { showKnown } from '@/lib/auth/stranger';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { recordEvent } from '@/lib/event/record';
import { type Result, refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { type Known, knowing } from './knowing';
import { localDay } from './local-day';
import { slowDown } from './slow-down';

/**
 * Erases at once all she told, her contact and what was written since, and the digest of her code with it. Kind, region and
 * the day of telling stay for the counts; what organizers wrote into a case is theirs. Sent twice, it is done once.
 */
export async function withdrawTold(actor: Actor, known: Known): Promise<Result> {
  if (!isStranger(actor)) return refused('not_allowed');
  const answer = await withScope(actor, async (scope): Promise<Result> => {
    const found = await knowing(scope, known, 'to erase');
    if (found.ok) await erase(scope, found.id);
    // A pass is ours: where it opens nothing any more, there was something.
    else if (known.code !== null || found.reason !== 'told_wrong_code') return found;
    return { ok: true };
  });
  await slowDown(actor, answer);
  return answer;
}

async function erase(scope: Scope, id: string): Promise<void> {
  const { db, actor } = scope;
  const { campaignId } = actor;
  const today = await localDay(scope);
  await db.intakeMessage.deleteMany({ where: { campaignId, intakeId: id } });
  // A row she could not see any more, row-level security would not let her write: it is left under a token that nobody has.
  const tokenDigest = new Uint8Array(randomBytes(32));
  await showKnown(scope, { token: tokenDigest });
  const gone = { textSealed: null, contactSealed: null, onDay: null, codeDigest: null, reason: null };
  const on = toDbDate(today);
  await db.intake.updateMany({
    where: { id, campaignId },
    data: { ...gone, tokenDigest, state: 'withdrawn', settledOn: on, erasedOn: on },
  });
  await recordEvent(scope, { kind: 'intake_withdrawn', thingId: id, region: null, onDay: today, payload: {} });
}
