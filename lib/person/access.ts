import { type Actor, isStaff, isStranger } from '@/lib/auth/actor';
import { visibleCases } from '@/lib/case/access';

/** Staff see everybody the campaign speaks of; a family whom her own case is about. */
export const visiblePeople = (actor: Actor) => ({
  campaignId: actor.campaignId,
  ...(isStaff(actor) ? {} : { caseFile: visibleCases(actor) }),
});

/** Whoever sees a person may write of her, and give or withdraw consent for her; somebody without a case is staff's to note. */
export const mayNotePeople = (actor: Actor): boolean => isStaff(actor);
export const maySeePeople = (actor: Actor): boolean => isStaff(actor);
export const mayWriteOf = (actor: Actor): boolean => !isStranger(actor);
