import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import type { RecountCause } from '@/lib/campaign/ask-recount';
import { type CampaignView, campaignOf } from '@/lib/campaign/read';
import { recordEvents } from '@/lib/event/record-many';
import { utcDay } from '@/lib/time/clock';
import { type Held, holdRecount, leaseEnd } from './claim';
import { type Counted, countLetters } from './count-letters';
import { type RecountPayload, recountPayload } from './payload';
import { readBatch } from './read-batch';
import { writeBatch } from './write-batch';

/** Letters a transaction: short, since families' writes to these letters wait for it. */
export const BATCH = 500;

/**
 * Counts the next letters of a recount in the caller's transaction; how far it came is written in the
 * same one, so that whoever goes on after a crash neither leaves a letter out nor tells of it twice.
 * Answers the new lease, or null when the recount is done or another worker has it.
 */
export async function countBatch(scope: Scope, held: Held, size = BATCH): Promise<Held | null> {
  const { db, actor } = scope;
  const recount = await holdRecount(scope, held);
  if (!recount) return null;
  const payload = recountPayload.parse(recount.payload);
  const campaign = await campaignOf(scope);
  const batch = await readBatch(scope, { afterId: recount.afterId, officialId: payload.officialId }, size);
  const counted = countLetters(campaign.law, batch);
  await writeBatch(scope, counted);
  await recordEvents(scope, eventsOf(counted, { id: recount.id, cause: recount.cause as RecountCause, payload, campaign }));
  const last = batch.letters.length < size;
  const heldUntil = leaseEnd();
  await db.recount.updateMany({
    where: { id: held.id, campaignId: actor.campaignId },
    data: {
      afterId: batch.letters.at(-1)?.id ?? recount.afterId,
      done: { increment: batch.letters.length },
      changed: { increment: counted.moved.length },
      ...(last ? { state: 'done', heldUntil: null, endedOn: utcDay() } : { heldUntil }),
    },
  });
  if (last && payload.digest) await db.campaign.updateMany({ where: { id: actor.campaignId }, data: { lawDigest: payload.digest } });
  return last ? null : { id: held.id, heldUntil };
}

type Asked = { id: string; cause: RecountCause; payload: RecountPayload; campaign: CampaignView };

const eventsOf = ({ moved }: Counted, { id, cause, payload: { year, officialId }, campaign: { today } }: Asked) =>
  moved.map(({ letter, days }) => ({
    kind: 'days_recounted' as const,
    caseId: letter.caseId,
    letterId: letter.id,
    onDay: today,
    payload: { recountId: id, cause, year, officialId, changes: days },
  }));
