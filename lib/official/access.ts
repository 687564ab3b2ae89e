import type { Actor } from '@/lib/auth/actor';

/** Bodies an actor may choose: the listed ones, staff also the proposed, a family also her own proposal. */
export const visibleOfficials = (actor: Actor) => ({
  campaignId: actor.campaignId,
  ...(actor.role === 'family'
    ? { OR: [{ standing: 'listed' }, { proposedBy: actor.memberId, standing: 'proposed' }] }
    : { standing: { not: 'declined' } }),
});

export const mayDecideOfficials = (actor: Actor): boolean => actor.role !== 'family';
