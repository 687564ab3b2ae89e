import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { type PersonView, personOf } from '@/lib/case/read-head';
import type { Words } from '@/lib/words/words';
import { type CaseTimeline, timelineOf } from './read-timeline';

export type DeskCase = { timeline: CaseTimeline; person: PersonView };

/** A case as organizers see it: its timeline and whom it is about, in one transaction. */
export function readDeskCase(actor: Actor, caseId: string, w: Words): Promise<DeskCase | null> {
  return withScope(actor, async (scope) => {
    const timeline = await timelineOf(scope, caseId, w);
    return timeline && { timeline, person: await personOf(scope, caseId) };
  });
}
