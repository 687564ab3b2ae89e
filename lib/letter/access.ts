import type { Actor } from '@/lib/auth/actor';
import { visibleCases } from '@/lib/case/access';

/** The letters of the cases an actor may see. */
export const visibleLetters = (actor: Actor) => ({ campaignId: actor.campaignId, caseFile: visibleCases(actor) });
