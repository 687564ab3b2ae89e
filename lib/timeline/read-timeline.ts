import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf, categoriesOf } from '@/lib/campaign/read';
import { findCase } from '@/lib/case/find';
import { EVENT_KINDS } from '@/lib/event/kinds';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { visibleLetters } from '@/lib/letter/access';
import { officialsByIds } from '@/lib/official/read';
import { replyKind } from '@/lib/reply/kinds';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import type { Words } from '@/lib/words/words';
import { type EventView, eventView, officialIdsIn } from './event-view';
import { bodyIn, type LetterView, letterView, WITH_HOPS_AND_REPLIES } from './letter-view';

export type NoteView = { id: string; text: string; madeOn: CalendarDate };
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
  events: EventView[];
  letters: LetterView[];
  /** Organizers' notes; empty for a family. */
  notes: NoteView[];
};

/** A case as a timeline, in one transaction; null where there is none the actor may see. */
export function readTimeline(actor: Actor, caseId: string, w: Words): Promise<CaseTimeline | null> {
  return withScope(actor, (scope) => timelineOf(scope, caseId, w));
}

/** The same within a scope that reads more than the timeline. */
export async function timelineOf(scope: Scope, caseId: string, w: Words): Promise<CaseTimeline | null> {
  const { db, keys, actor } = scope;
  const caseFile = await findCase(scope, caseId);
  if (!caseFile) return null;
  const owner = { campaignId: actor.campaignId, caseId: caseFile.id };
  const [campaign, categories, key] = [await campaignOf(scope), await categoriesOf(scope), await keys.ofCase(caseFile)];
  const letters = await db.letter.findMany({
    where: { ...visibleLetters(actor), caseId: caseFile.id },
    include: WITH_HOPS_AND_REPLIES,
    orderBy: [{ sentOn: 'asc' }, { id: 'asc' }],
  });
  const events = await db.event.findMany({
    where: { ...owner, kind: { in: kindsFor(actor) } },
    orderBy: [{ onDay: 'asc' }, { seq: 'asc' }],
  });
  const nameOf = bodyIn(await bodiesIn(scope, letters, events));
  const look = { w, official: (id: unknown) => w.pick(nameOf(id)), replyKind: (code: string) => w.pick(replyKind(code).name) };
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
    events: events.map((row) => eventView(row, actor, look)),
    letters: letters.map((row) => letterView(row, campaign.today, key, nameOf)),
    notes: isStaff(actor) ? await readNotes(scope, caseFile.id, key) : [],
  };
}

const kindsFor = (actor: Actor): string[] =>
  Object.values(EVENT_KINDS).flatMap((kind) => (kind.forFamily || isStaff(actor) ? [kind.code] : []));

function bodiesIn(
  scope: Scope,
  letters: { hops: { officialId: string }[]; toId: string; aboutId: string | null }[],
  events: { payload: unknown }[],
) {
  const inPayloads = events.flatMap(({ payload }) => officialIdsIn(payload));
  return officialsByIds(scope, [
    ...letters.flatMap((letter) => [letter.toId, letter.aboutId ?? letter.toId, ...letter.hops.map((hop) => hop.officialId)]),
    ...inPayloads,
  ]);
}

async function readNotes(
  { db, actor }: Scope,
  caseId: string,
  key: { open(where: 'note.text', row: string, sealed: Uint8Array): string },
): Promise<NoteView[]> {
  const rows = await db.note.findMany({ where: { campaignId: actor.campaignId, caseId }, orderBy: { seq: 'asc' } });
  return rows.map(({ id, textSealed, madeOn }) => ({ id, text: key.open('note.text', id, textSealed), madeOn: fromDbDate(madeOn) }));
}
