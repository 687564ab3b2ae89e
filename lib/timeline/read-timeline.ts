import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf, categoriesOf } from '@/lib/campaign/read';
import { findCase } from '@/lib/case/find';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { officialsByIds } from '@/lib/official/read';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import type { Words } from '@/lib/words/words';
import { type CaseAsked, NEWEST } from './case-asked';
import { type CaseLine, caseLines } from './case-lines';
import { type NoteView, notesNamed } from './case-notes';
import { editionsOf } from './editions-of';
import { type EventView, eventView, officialIdsIn } from './event-view';
import { kindsFor } from './kinds-for';
import { bodyIn, type LetterView } from './letter-view';
import { lettersNamed } from './letters-of-case';
import { lookIn } from './look';
import { namePetitions } from './name-petitions';

export type CaseTimeline = {
  caseFile: {
    id: string;
    ref: string;
    alias: string;
    category: string;
    region: string;
    outcome: string;
    openedOn: CalendarDate;
    joined: number;
  };
  today: CalendarDate;
  law: LawInForce;
  categories: Map<string, InBoth>;
  /** A page of its lines, the oldest first, with what became of the letters among them. */
  events: EventView[];
  /** The letters of those lines, and those they follow or were followed by. */
  letters: LetterView[];
  /** Organizers' notes among those lines; none for a family. */
  notes: NoteView[];
  /** The ways on, in the order asked for; both null where the page is the whole. */
  ways: { previous: string | null; next: string | null };
};

/** A page of a case's timeline; null where there is none the actor may see. */
export async function readTimeline(actor: Actor, caseId: string, w: Words, asked = NEWEST): Promise<CaseTimeline | null> {
  const timeline = await withScope(actor, (scope) => timelineOf(scope, caseId, w, asked));
  return timeline && { ...timeline, events: await namePetitions(timeline.events, actor, w) };
}

/** The same within a scope that reads more than the timeline. */
export async function timelineOf(scope: Scope, caseId: string, w: Words, asked: CaseAsked): Promise<CaseTimeline | null> {
  const { db, keys, actor } = scope;
  const caseFile = await findCase(scope, caseId);
  if (!caseFile) return null;
  const owner = { campaignId: actor.campaignId, caseId: caseFile.id };
  const [campaign, categories, key] = [await campaignOf(scope), await categoriesOf(scope), await keys.ofCase(caseFile)];
  const { rows, previous, next } = await caseLines(scope, owner, kindsFor(actor), asked);
  const letters = await lettersNamed(scope, { caseFile, today: campaign.today }, letterIdsOf(rows));
  const events = await eventsOf(scope, rows);
  const bodies = events.flatMap(({ payload }) => officialIdsIn(payload));
  const look = lookIn(w, bodyIn(await officialsByIds(scope, bodies)));
  const edition = await editionsOf(scope, events);
  return {
    caseFile: {
      id: caseFile.id,
      ref: caseFile.ref,
      alias: key.open('case.alias', caseFile.id, caseFile.aliasSealed),
      category: caseFile.category,
      region: caseFile.region,
      outcome: caseFile.outcome,
      openedOn: fromDbDate(caseFile.openedOn),
      joined: await db.caseMember.count({ where: owner }),
    },
    today: campaign.today,
    law: campaign.law,
    categories: new Map(categories.map(({ code, nameRu, nameEn }) => [code, { ru: nameRu, en: nameEn }])),
    events: events.map((row) => ({ ...eventView(row, actor, look), ...edition(row) })),
    letters,
    notes: await notesNamed(scope, caseFile, events.flatMap(noteIdIn)),
    ways: { previous, next },
  };
}

const letterIdsOf = (lines: CaseLine[]): string[] => [...new Set(lines.flatMap(({ letterId }) => letterId ?? []))];

const noteIdIn = ({ payload }: { payload: unknown }): string[] => {
  const { noteId } = payload as { noteId?: unknown };
  return typeof noteId === 'string' ? [noteId] : [];
};

/** The events of a page's lines, and all that became of its letters, in the order of their days. */
async function eventsOf({ db, actor }: Scope, lines: CaseLine[]) {
  const where = { campaignId: actor.campaignId, kind: { in: kindsFor(actor) } };
  const alone = lines.filter(({ letterId }) => !letterId).map(({ eventId }) => eventId);
  const events = [
    ...(await db.event.findMany({ where: { ...where, id: { in: alone } } })),
    ...(await db.event.findMany({ where: { ...where, letterId: { in: letterIdsOf(lines) } } })),
  ];
  return events.sort((a, b) => a.onDay.getTime() - b.onDay.getTime() || a.seq - b.seq);
}
