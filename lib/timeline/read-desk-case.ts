import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { findCase } from '@/lib/case/find';
import { type PersonView, personOf } from '@/lib/case/read-head';
import { PAGE_SIZE } from '@/lib/db/keyset';
import { visibleLetters } from '@/lib/letter/access';
import type { PersonPage } from '@/lib/person/person-view';
import { personPageOf } from '@/lib/person/read-person';
import type { Words } from '@/lib/words/words';
import { NEWEST } from './case-asked';
import { type NoteView, newestNotes } from './case-notes';
import type { LetterView } from './letter-view';
import { lettersOfCase } from './letters-of-case';
import { namePetitions } from './name-petitions';
import { type CaseTimeline, timelineOf } from './read-timeline';

export type DeskCase = {
  timeline: CaseTimeline;
  person: PersonView;
  noted: PersonPage | null;
  /** The newest letters and the newest notes, the newest first, and how many there are. */
  letters: { newest: LetterView[]; count: number };
  notes: { newest: NoteView[]; count: number };
};

/** A case as organizers see it: a page of its timeline, its newest letters and notes, and whom it is about. */
export async function readDeskCase(actor: Actor, caseId: string, w: Words, asked = NEWEST): Promise<DeskCase | null> {
  const found = await withScope(actor, async (scope): Promise<DeskCase | null> => {
    const timeline = await timelineOf(scope, caseId, w, asked);
    const caseFile = timeline && (await findCase(scope, caseId));
    if (!caseFile) return null;
    const owner = { campaignId: actor.campaignId, caseId };
    const letters = await lettersOfCase(scope, { caseFile, today: timeline.today }, {}, PAGE_SIZE);
    return {
      timeline,
      person: await personOf(scope, caseId),
      noted: await personPageOf(scope, caseId),
      letters: { newest: letters.reverse(), count: await scope.db.letter.count({ where: { ...visibleLetters(actor), caseId } }) },
      notes: { newest: await newestNotes(scope, caseFile, PAGE_SIZE), count: await scope.db.note.count({ where: owner }) },
    };
  });
  if (!found) return null;
  const { timeline } = found;
  return { ...found, timeline: { ...timeline, events: await namePetitions(timeline.events, actor, w) } };
}
