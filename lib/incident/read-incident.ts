import 'server-only';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import { mayTakeBack } from './access';
import { type FoundIncident, findIncident } from './find';
import { type NamedView, type PersonIn, readNamed, readPeople } from './read-named';
import { type IncidentWords, openWords, seenOf } from './sealed-fields';

export type IncidentView = IncidentWords & {
  id: string;
  seen: string;
  kind: string;
  onDay: CalendarDate;
  precision: 'day' | 'month';
  region: string | null;
  affected: number | null;
  authorised: string;
  outcome: string;
  outcomeOn: CalendarDate | null;
  isPublic: boolean;
  enteredFor: boolean;
  enteredOn: CalendarDate;
  withdrawnOn: CalendarDate | null;
  importId: string | null;
  caseFile: { id: string; ref: string; alias: string } | null;
  mayTakeBack: boolean;
};
/** The letter written about it and the gathering it happened at. */
export type IncidentTied = {
  letter: { id: string; to: InBoth; sentOn: CalendarDate } | null;
  gathering: { id: string; kind: string; title: string; onDay: CalendarDate } | null;
};
export type DeskIncident = IncidentView & IncidentTied & { people: PersonIn[]; named: NamedView[] };

/** An incident as whoever may see it sees it: a family what touches her case, without the names others put to it. Or null. */
export function readIncident(actor: Actor, incidentId: string): Promise<(IncidentView & IncidentTied) | null> {
  return withScope(actor, async (scope) => {
    const found = await findIncident(scope, incidentId);
    return found && { ...viewOf(scope, found), ...(await tiedTo(scope, found)) };
  });
}

/** The same with everybody and everything it is tied to: for staff. */
export function readDeskIncident(actor: Actor, incidentId: string): Promise<DeskIncident | null> {
  return withScope(actor, async (scope) => {
    const found = isStaff(actor) ? await findIncident(scope, incidentId) : null;
    if (!found) return null;
    return {
      ...viewOf(scope, found),
      people: await readPeople(scope, found),
      named: await readNamed(scope, found),
      ...(await tiedTo(scope, found)),
    };
  });
}

function viewOf({ actor }: Scope, { row, caseFile, key }: FoundIncident): IncidentView {
  const { kind, region, affected, authorised, outcome, isPublic, enteredFor, importId } = row;
  return {
    ...openWords(key, row),
    ...{ id: row.id, seen: seenOf(row), kind, region, affected, authorised, outcome, isPublic, enteredFor, importId },
    onDay: fromDbDate(row.onDay),
    precision: row.precision === 'month' ? 'month' : 'day',
    outcomeOn: row.outcomeOn && fromDbDate(row.outcomeOn),
    enteredOn: fromDbDate(row.enteredOn),
    withdrawnOn: row.withdrawnOn && fromDbDate(row.withdrawnOn),
    caseFile: caseFile && { id: caseFile.id, ref: caseFile.ref, alias: key.open('case.alias', caseFile.id, caseFile.aliasSealed) },
    mayTakeBack: mayTakeBack(actor, row),
  };
}

const tiedTo = async (scope: Scope, found: FoundIncident): Promise<IncidentTied> => ({
  letter: await letterOf(scope, found),
  gathering: await gatheringOf(scope, found),
});

async function letterOf({ db, actor }: Scope, { row }: FoundIncident): Promise<DeskIncident['letter']> {
  if (!row.letterId) return null;
  const letter = await db.letter.findFirst({
    where: { id: row.letterId, campaignId: actor.campaignId },
    select: { toId: true, sentOn: true },
  });
  const to = letter && (await db.official.findFirst({ where: { id: letter.toId, campaignId: actor.campaignId } }));
  return letter && to && { id: row.letterId, to: { ru: to.nameRu, en: to.nameEn }, sentOn: fromDbDate(letter.sentOn) };
}

/** Every gathering is sealed with the campaign's key, also one of a case. A family sees those of her case. */
async function gatheringOf({ db, keys, actor }: Scope, { row }: FoundIncident): Promise<DeskIncident['gathering']> {
  if (!row.gatheringId) return null;
  const at = await db.gathering.findFirst({ where: { id: row.gatheringId, campaignId: actor.campaignId } });
  if (!at || (!isStaff(actor) && at.caseId !== row.caseId)) return null;
  const title = (await keys.ofCampaign()).open('gathering.title', at.id, at.titleSealed);
  return { id: at.id, kind: at.kind, title, onDay: fromDbDate(at.onDay) };
}
