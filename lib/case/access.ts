import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';

/** The cases an actor may see: staff the campaign's, a family member her own. Missing and forbidden look the same. */
export const visibleCases = (actor: Actor) => ({
  campaignId: actor.campaignId,
  ...(isStaff(actor) ? {} : { members: { some: { memberId: actor.memberId ?? 'nobody' } } }),
});

/** Whoever sees a case may write to it; notes and outcomes are staff's. */
export const mayNote = (actor: Actor): boolean => isStaff(actor);
export const maySetOutcome = (actor: Actor): boolean => isStaff(actor);
