import { type Actor, isStaff } from '@/lib/auth/actor';

/** Occasions to ask, questions of no case and journalists' requests are staff's; whoever sees a case logs questions in it. */
export const mayKeepEditions = (actor: Actor): boolean => isStaff(actor);
export const mayKeepComments = (actor: Actor): boolean => isStaff(actor);
export const mayMarkQuestions = (actor: Actor): boolean => isStaff(actor);
