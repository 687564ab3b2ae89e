import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { once, type Post } from '@/lib/form/receipt';
import { type Refusal, type Result, refused } from '@/lib/form/result';
import { mayEditPetition, mayMakePetitions } from './access';
import { holdPetition, type PetitionRow } from './find';

export type PetitionDone = Result<{ petitionId: string }>;

/** What every change to a petition shares: once, by staff, on a row that is found through the scope and held. */
export function changePetition(
  actor: Actor,
  petitionId: string,
  post: Post | undefined,
  work: (scope: Scope, petition: PetitionRow) => Promise<Refusal | undefined>,
): Promise<PetitionDone> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayMakePetitions(actor)) return refused('not_found');
      const petition = await holdPetition(scope, petitionId);
      // One that was read from a file stands as it did there, until its import is undone.
      if (!petition || petition.importId) return refused('not_found');
      return (await work(scope, petition)) ?? { ok: true, petitionId };
    }),
  );
}

/**
 * The same for words and rules: in a draft only. One that was declined is a draft again, and whoever changed it is
 * noted. Handing it over for review is the last such change.
 */
export function editPetition(
  actor: Actor,
  petitionId: string,
  post: Post | undefined,
  work: (scope: Scope, petition: PetitionRow) => Promise<Refusal | undefined>,
  state: 'draft' | 'waiting' = 'draft',
): Promise<PetitionDone> {
  return changePetition(actor, petitionId, post, async (scope, petition) => {
    if (!mayEditPetition(actor, petition)) return refused('petition_not_a_draft');
    const failed = await work(scope, petition);
    if (failed) return failed;
    const again = { state, declineReason: null, decidedBy: null, decidedOn: null };
    await scope.db.petition.updateMany({
      where: { id: petitionId, campaignId: actor.campaignId },
      data: { ...again, changedBy: actor.memberId },
    });
    return undefined;
  });
}
