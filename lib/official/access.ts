import { type Actor, isStaff } from '@/lib/auth/actor';

/** Bodies an actor may choose: the listed ones, staff also the proposed, a family also her own proposal. */
export const visibleOfficials = (actor: Actor) => ({
  campaignId: actor.campaignId,
  ...(isStaff(actor)
    ? { standing: { not: 'declined' } }
    : { OR: [{ standing: 'listed' }, ...(actor.memberId ? [{ proposedBy: actor.memberId, standing: 'proposed' }] : [])] }),
});

export const mayDecideOfficials = (actor: Actor): boolean => isStaff(actor);
