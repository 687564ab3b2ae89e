import { type Actor, isStaff } from '@/lib/auth/actor';
import { isEditable } from './rules';
import type { PetitionState } from './states';

type Authored = { state: PetitionState; addedBy: string | null; changedBy: string | null };

/** Petitions are the staff's: families sign them like anybody. */
export const mayMakePetitions = (actor: Actor): boolean => isStaff(actor);

export const mayEditPetition = (actor: Actor, { state }: Authored): boolean => mayMakePetitions(actor) && isEditable(state);

/** Of the staff who decide: editors and admins. */
export const decides = (actor: Actor): boolean => actor.role === 'editor' || actor.role === 'admin';

/** A second person opens it or declines it: neither who made it nor who last had a hand in it. */
export const mayDecidePetition = (actor: Actor, petition: Authored): boolean =>
  decides(actor) && petition.state === 'waiting' && ![petition.addedBy, petition.changedBy].includes(actor.memberId);

/** Names of signers are seen by those who decide over them, and by nobody else. */
export const maySeeSigners = (actor: Actor): boolean => decides(actor);
