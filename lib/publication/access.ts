import type { Actor } from '@/lib/auth/actor';

type Asker = Pick<Actor, 'role' | 'memberId'>;

/** A snapshot bears the name of the person who froze it: a job of ours has none. */
export const mayFreeze = (actor: Asker): boolean => actor.memberId !== null && isStaffRole(actor);

/** Organizers and above see what waits; families see what is published. */
export const maySeeSnapshots = (actor: Asker): boolean => isStaffRole(actor);

/** Two people: whoever froze the figures cannot let them out or throw them away. */
export function mayDecide(actor: Asker, snapshot: { frozenBy: string | null }): 'yes' | 'same_person' | 'not_allowed' {
  if (!mayFreeze(actor) || snapshot.frozenBy === null) return 'not_allowed';
  return snapshot.frozenBy === actor.memberId ? 'same_person' : 'yes';
}

const isStaffRole = ({ role }: Asker) => role === 'organizer' || role === 'editor' || role === 'admin';
