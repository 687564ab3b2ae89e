import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { decides } from './access';
import { changePetition, type PetitionDone } from './change-petition';
import { reopens } from './rules';

/** Ends the signing today. From today the days until the signers are erased are counted. */
export function closePetition(actor: Actor, petitionId: string, post?: Post): Promise<PetitionDone> {
  return changePetition(actor, petitionId, post, async (scope, petition) => {
    if (!decides(actor)) return refused('not_allowed');
    if (petition.state !== 'open') return refused('changed_meanwhile');
    await markClosed(scope, petitionId, (await campaignOf(scope)).today);
    return undefined;
  });
}

/** Writes that a petition ended on that day: by an editor's word, or by its closing day. */
export async function markClosed(scope: Scope, petitionId: string, onDay: CalendarDate): Promise<void> {
  await scope.db.petition.updateMany({
    where: { id: petitionId, campaignId: scope.actor.campaignId },
    data: { state: 'closed', closedOn: toDbDate(onDay) },
  });
  await recordEvent(scope, { kind: 'petition_closed', thingId: petitionId, onDay, payload: {} });
}

/** Opens a closed petition again, for as long as its signers are known, with another closing day or none. */
export function reopenPetition(
  actor: Actor,
  { petitionId, closesOn }: { petitionId: string; closesOn: CalendarDate | null },
  post?: Post,
): Promise<PetitionDone> {
  return changePetition(actor, petitionId, post, async (scope, petition) => {
    if (!decides(actor)) return refused('not_allowed');
    if (petition.state !== 'closed') return refused('changed_meanwhile');
    if (!reopens(petition)) return refused('signers_erased');
    const { today } = await campaignOf(scope);
    if (closesOn && closesOn < today) return refused('in_past', 'closesOn');
    await scope.db.petition.updateMany({
      where: { id: petitionId, campaignId: actor.campaignId },
      data: { state: 'open', closedOn: null, closesOn: closesOn && toDbDate(closesOn) },
    });
    await recordEvent(scope, { kind: 'petition_reopened', thingId: petitionId, onDay: today, payload: {} });
    return undefined;
  });
}
