import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { findCase } from '@/lib/case/find';
import { isId } from '@/lib/db/ids';
import { findGathering } from '@/lib/gathering/find';
import { findIncident } from '@/lib/incident/find';
import { findLetter } from '@/lib/letter/find';
import type { PostThing } from './things';

/** The case, the letter and the region a thing belongs to: on whose timeline its line stands. */
export type ThingMeant = { caseId: string | null; letterId?: string; region: string | null };

/** A thing a post can be about, through the actor's scope; null where there is none. */
export async function thingMeant(scope: Scope, noun: PostThing, id: string): Promise<ThingMeant | null> {
  const { db, actor } = scope;
  if (!isId(id)) return null;
  const where = { id, campaignId: actor.campaignId };
  switch (noun) {
    case 'letter': {
      const letter = await findLetter(scope, id);
      return letter && { caseId: letter.caseId, letterId: letter.id, region: letter.region };
    }
    case 'case': {
      const caseFile = await findCase(scope, id);
      return caseFile && { caseId: caseFile.id, region: caseFile.region };
    }
    case 'gathering': {
      const gathering = await findGathering(scope, id);
      return gathering && { caseId: gathering.caseId, region: gathering.region };
    }
    case 'incident': {
      const found = await findIncident(scope, id);
      return found && { caseId: found.row.caseId, region: found.row.region };
    }
    case 'petition': {
      const petition = await db.petition.findFirst({ where, select: { caseId: true } });
      return petition && { caseId: petition.caseId, region: null };
    }
    case 'edition':
      return (await db.edition.findFirst({ where, select: { id: true } })) && { caseId: null, region: null };
  }
}
