import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { editPetition, type PetitionDone } from './change-petition';
import { noteChange } from './edit-text';

const MOST_ADDRESSEES = 20;

type Typed = { petitionId: string; officialId: string };

/** Names a body the petition is addressed to. Only listed ones: signers see the name. */
export function addAddressee(actor: Actor, { petitionId, officialId }: Typed, post?: Post): Promise<PetitionDone> {
  return editPetition(actor, petitionId, post, async (scope) => {
    const { db } = scope;
    const listed = await db.official.findFirst({
      where: { id: officialId, campaignId: actor.campaignId, standing: 'listed' },
      select: { id: true },
    });
    if (!listed) return refused('not_in_list');
    if ((await db.petitionAddressee.count({ where: { campaignId: actor.campaignId, petitionId } })) >= MOST_ADDRESSEES)
      return refused('too_many_addressees');
    await db.petitionAddressee.createMany({ data: [{ campaignId: actor.campaignId, petitionId, officialId }], skipDuplicates: true });
    await noteChange(scope, petitionId);
    return undefined;
  });
}

export function removeAddressee(actor: Actor, { petitionId, officialId }: Typed, post?: Post): Promise<PetitionDone> {
  return editPetition(actor, petitionId, post, async (scope) => {
    const { count } = await scope.db.petitionAddressee.deleteMany({ where: { campaignId: actor.campaignId, petitionId, officialId } });
    if (count === 0) return refused('not_found');
    await noteChange(scope, petitionId);
    return undefined;
  });
}
