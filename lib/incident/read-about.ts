import 'server-only';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { findCase } from '@/lib/case/find';
import { isId } from '@/lib/db/ids';
import { type CaseIncident, incidentLines } from './read-of-case';

/** The thing whose page asks: a letter, a gathering, or a person. */
export type AboutWhat = { letterId: string } | { gatheringId: string } | { personId: string };

/**
 * The incidents that are tied to a thing, or in which a person is named, the newest first; withdrawn ones are left out. Of a letter
 * a family sees those of her case; the rest is staff's.
 */
export function readIncidentsAbout(actor: Actor, about: AboutWhat): Promise<CaseIncident[]> {
  return withScope(actor, async (scope) => {
    if (!Object.values(about).every(isId)) return [];
    if (isStaff(actor)) return incidentLines(scope, { withdrawnOn: null, ...('personId' in about ? { people: { some: about } } : about) });
    if (!('letterId' in about)) return [];
    const letter = await scope.db.letter.findFirst({
      where: { id: about.letterId, campaignId: actor.campaignId },
      select: { caseId: true },
    });
    const caseFile = letter && (await findCase(scope, letter.caseId));
    return caseFile ? incidentLines(scope, { withdrawnOn: null, ...about, caseId: caseFile.id }) : [];
  });
}
