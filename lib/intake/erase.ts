import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { addDays } from '@/lib/time/calendar-date';
import { ERASE_AFTER_DAYS } from './rules';

/** Things told that are erased in one transaction. */
export const ERASED_AT_ONCE = 500;

/**
 * For the campaign's own job: erases the words of what was settled long ago, its messages, its contact and the digests by which
 * it could be found, so that the code opens nothing. Kind, region, state and days stay, and so the counts do. What she added
 * and nobody has read is not erased. Two jobs at once do not wait for one another. Answers how many.
 */
export async function eraseTold(job: Actor, size = ERASED_AT_ONCE): Promise<number> {
  let erased = 0;
  for (let some = size; some === size; erased += some) some = await eraseSome(job, size);
  return erased;
}

function eraseSome(job: Actor, size: number): Promise<number> {
  return withScope(job, async (scope) => {
    const { db } = scope;
    const { campaignId } = job;
    const { today } = await campaignOf(scope);
    const before = addDays(today, -ERASE_AFTER_DAYS);
    const due = await db.$queryRaw<{ id: string }[]>`
      SELECT i.id FROM intake i
      WHERE i.campaign_id = ${campaignId}::uuid AND i.settled_on <= ${before}::date AND i.erased_on IS NULL
        AND NOT EXISTS (SELECT FROM intake_message m
          WHERE m.campaign_id = i.campaign_id AND m.intake_id = i.id AND m.from_teller AND m.seen_on IS NULL)
      ORDER BY i.seq LIMIT ${size}::int FOR UPDATE OF i SKIP LOCKED`;
    const ids = due.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await db.intakeMessage.deleteMany({ where: { campaignId, intakeId: { in: ids } } });
    await db.$executeRaw`
      UPDATE intake SET text_sealed = NULL, contact_sealed = NULL, code_digest = NULL, token_digest = NULL, on_day = NULL, erased_on = ${today}::date
      WHERE campaign_id = ${campaignId}::uuid AND id = ANY(${ids}::uuid[])`;
    await recordEvent(scope, { kind: 'intake_erased', onDay: today, payload: { count: ids.length } });
    return ids.length;
  });
}
