import type { Actor } from '@/lib/auth/actor';
import type { Role } from '@/lib/auth/roles';

/** Which roles an actor may invite: organizers invite families and organizers, admins everybody. */
export function mayInvite(actor: Actor): readonly Role[] {
  if (actor.role === 'admin' || actor.role === 'system') return ['family', 'organizer', 'editor', 'admin'];
  return actor.role === 'family' ? [] : ['family', 'organizer'];
}

/** Only an admin changes what others may do, and never herself: two people are needed to lose the last admin. */
export const mayChangeMember = (actor: Actor, member: { id: string }): boolean => actor.role === 'admin' && actor.memberId !== member.id;
