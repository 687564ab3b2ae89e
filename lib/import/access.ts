import { type Actor, isStaff } from '@/lib/auth/actor';

/** Files are read in by staff; what comes of it can be undone by any of them. */
export const mayImport = (actor: Actor): boolean => isStaff(actor);
