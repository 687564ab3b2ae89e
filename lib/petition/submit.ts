import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { editPetition, type PetitionDone } from './change-petition';
import { lacking } from './rules';

/** Hands a draft to a second person; from now on its words stand. */
export function submitPetition(actor: Actor, petitionId: string, post?: Post): Promise<PetitionDone> {
  return editPetition(actor, petitionId, post, submit(petitionId), 'waiting');
}

const submit =
  (petitionId: string): Parameters<typeof editPetition>[3] =>
  async (scope, { closesOn }) => {
    const { db, actor } = scope;
    const campaignId = actor.campaignId;
    const texts = await db.petitionText.count({ where: { campaignId, petitionId } });
    const addressees = await db.petitionAddressee.count({ where: { campaignId, petitionId } });
    const { today } = await campaignOf(scope);
    const lacks = lacking({ texts, addressees, closesOn }, today);
    if (lacks) return refused(lacks);
    await recordEvent(scope, { kind: 'petition_submitted', thingId: petitionId, onDay: today, payload: {} });
    return undefined;
  };
