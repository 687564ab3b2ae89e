import { type Actor, isStaff } from '@/lib/auth/actor';

/** A gathering is the campaign's own: staff keep it, whoever sees its case reads it. */
export const mayKeepGatherings = (actor: Actor): boolean => isStaff(actor);
