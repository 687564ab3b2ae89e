import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { addDays, type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import type { StrikeReason } from './reasons';

/** Milliseconds a transaction over very many signatures may take. */
export const MINUTES_FOR_MANY = 180_000;

/** The last day on which a striking out can be undone: the following one, so that it is 24 hours at least. */
export const undoneUntil = (struckOn: CalendarDate): CalendarDate => addDays(struckOn, 1);

type NewStrike = { petitionId: string; reason: StrikeReason; note: string | null; signatures: number; onDay: CalendarDate };

/** Notes that signatures were struck out together: by its id they are found again, to undo it. */
export async function keepStrike(scope: Scope, { petitionId, reason, note, signatures, onDay }: NewStrike): Promise<string> {
  const { db, actor, keys } = scope;
  const id = newId();
  const noteSealed = (await keys.ofCampaign()).sealOptional('signature_strike.note', id, note);
  await db.signatureStrike.createMany({
    data: [
      { id, campaignId: actor.campaignId, petitionId, reason, noteSealed, signatures, struckBy: actor.memberId, struckOn: toDbDate(onDay) },
    ],
  });
  return id;
}
