import { type Actor, isStaff } from '@/lib/auth/actor';

/** What the campaign says in public is kept by its staff. A family reads it where everybody does. */
export const mayKeepPosts = (actor: Actor): boolean => isStaff(actor);
