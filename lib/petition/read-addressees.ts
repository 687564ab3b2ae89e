import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { likelyOfficials } from '@/lib/official/likely';
import { type OfficialView, searchOfficials } from '@/lib/official/read';
import type { InBoth } from '@/lib/words/locale';
import { findPetition, type PetitionRow } from './find';
import { addresseesOf } from './read-petition';

export type AddresseeChoice = { petition: PetitionRow; chosen: { id: string; name: InBoth }[]; offered: OfficialView[] };

/** To whom a petition is addressed, and the listed bodies whose names hold the words typed: the usual ones before any are. */
export function readAddressees(actor: Actor, petitionId: string, q: string): Promise<AddresseeChoice | null> {
  return withScope(actor, async (scope) => {
    const petition = await findPetition(scope, petitionId);
    if (!petition) return null;
    const chosen = await addresseesOf(scope, petition.id);
    const found = q.trim() ? await searchOfficials(scope, q, null) : await likelyOfficials(scope, '');
    const offered = found.filter(({ id, standing }) => standing === 'listed' && !chosen.some((each) => each.id === id));
    return { petition, chosen, offered };
  });
}
