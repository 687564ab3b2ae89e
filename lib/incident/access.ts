import { type Actor, isStaff } from '@/lib/auth/actor';

/** Staff note, change and decide; a family tells of her own case and takes back what she told herself. */
export const mayKeepIncidents = (actor: Actor): boolean => isStaff(actor);

/** Whether an actor may take an incident back, or bring it back: her own word, or staff's. */
export const mayTakeBack = (actor: Actor, incident: { enteredBy: string | null }): boolean =>
  isStaff(actor) || (actor.memberId !== null && incident.enteredBy === actor.memberId);
