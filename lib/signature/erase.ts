import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { markClosed } from '@/lib/petition/close';
import { holdPetition, type PetitionRow, petitionRow } from '@/lib/petition/find';
import { dueToClose, erasesOn } from '@/lib/petition/rules';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';

/** Signers erased in one transaction. */
export const ERASED_AT_ONCE = 2_000;

/** For the campaign's own job: closes petitions whose closing day is over; answers which. */
export async function closeDue(job: Actor): Promise<string[]> {
  return withScope(job, async (scope) => {
    const { today } = await campaignOf(scope);
    const due = await scope.db.petition.findMany({
      where: { campaignId: job.campaignId, state: 'open', closesOn: { lt: toDbDate(today) } },
      select: { id: true },
      orderBy: { seq: 'asc' },
    });
    const closed: string[] = [];
    for (const { id } of due) {
      const petition = await holdPetition(scope, id);
      const onDay = petition && dueToClose(petition, today);
      if (!onDay) continue;
      await markClosed(scope, id, onDay);
      closed.push(id);
    }
    return closed;
  });
}

/**
 * For the campaign's own job: erases the signers of petitions whose days are over: names, contacts, and every digest by which one could
 * be found again. Counts, states, regions and days stay. In batches; a job that was killed goes on. Answers how many it erased.
 */
export async function eraseDue(job: Actor, size = ERASED_AT_ONCE): Promise<number> {
  for (const id of await dueForErasure(job)) await beginErasure(job, id);
  let erased = 0;
  for (const id of await halfErased(job)) for (let some = size; some === size; erased += some) some = await eraseSome(job, id, size);
  return erased;
}

function dueForErasure(job: Actor): Promise<string[]> {
  return withScope(job, async (scope) => {
    const { today } = await campaignOf(scope);
    const closed = await scope.db.petition.findMany({
      where: { campaignId: job.campaignId, state: 'closed', erasedOn: null },
      orderBy: { seq: 'asc' },
    });
    return closed
      .map(petitionRow)
      .filter((petition) => isDue(petition, today))
      .map(({ id }) => id);
  });
}

const isDue = ({ state, closedOn, eraseAfterDays, erasedOn }: PetitionRow, today: CalendarDate): boolean =>
  state === 'closed' && erasedOn === null && closedOn !== null && erasesOn(closedOn, eraseAfterDays) <= today;

/** From here on it cannot be opened again. Two workers at once leave one line. */
function beginErasure(job: Actor, petitionId: string): Promise<void> {
  return withScope(job, async (scope) => {
    const { db } = scope;
    const petition = await holdPetition(scope, petitionId);
    const { today } = await campaignOf(scope);
    if (!petition || !isDue(petition, today)) return;
    const signatures = await db.signature.count({ where: { campaignId: job.campaignId, petitionId, tokenDigest: { not: null } } });
    await db.petition.updateMany({ where: { id: petitionId, campaignId: job.campaignId }, data: { erasedOn: toDbDate(today) } });
    await recordEvent(scope, { kind: 'signers_erased', thingId: petitionId, onDay: today, payload: { signatures } });
  });
}

function halfErased(job: Actor): Promise<string[]> {
  return withScope(job, async ({ db }) => {
    const rows = await db.petition.findMany({
      where: { campaignId: job.campaignId, erasedOn: { not: null }, signatures: { some: { tokenDigest: { not: null } } } },
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  });
}

function eraseSome(job: Actor, petitionId: string, size: number): Promise<number> {
  return withScope(job, async (scope) => {
    const { today } = await campaignOf(scope);
    return scope.db.$executeRaw`
      UPDATE signature SET name_sealed = NULL, contact_sealed = NULL, person_digest = NULL, token_digest = NULL, code_digest = NULL,
        erased_on = coalesce(erased_on, ${today}::date)
      WHERE campaign_id = ${job.campaignId}::uuid AND id IN (
        SELECT id FROM signature WHERE campaign_id = ${job.campaignId}::uuid AND petition_id = ${petitionId}::uuid AND token_digest IS NOT NULL
        LIMIT ${size} FOR UPDATE SKIP LOCKED)`;
  });
}
