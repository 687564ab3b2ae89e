import { type Actor, isStaff } from '@/lib/auth/actor';

/** What strangers told is read and worked on by the campaign's staff; by no family, whoever told it. */
export const mayKeepIntake = (actor: Actor): boolean => isStaff(actor);
