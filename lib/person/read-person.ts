import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { type FoundPerson, findPerson, findPersonOfCase } from './find';
import type { PersonPage, StatusView } from './person-view';
import { consentsOf, editionsWith } from './read-consents';
import { kinOf } from './read-kin';
import { daysSinceDraft, newestFirst, type Precision } from './rules';

/** All that is noted of a person; null where there is none the actor may see. */
export function readPerson(actor: Actor, personId: string): Promise<PersonPage | null> {
  return withScope(actor, async (scope) => {
    const found = await findPerson(scope, personId);
    return found && viewOf(scope, found, (await campaignOf(scope)).today);
  });
}

/** The same of whom a case is about. */
export function readPersonOfCase(actor: Actor, caseId: string): Promise<PersonPage | null> {
  return withScope(actor, (scope) => personPageOf(scope, caseId));
}

/** The same within a scope that reads more than the person. */
export async function personPageOf(scope: Scope, caseId: string): Promise<PersonPage | null> {
  const found = await findPersonOfCase(scope, caseId);
  return found && viewOf(scope, found, (await campaignOf(scope)).today);
}

async function viewOf(scope: Scope, found: FoundPerson, today: CalendarDate): Promise<PersonPage> {
  const { row, key } = found;
  const { caseFile } = row;
  const statuses = await statusesOf(scope, found);
  const draftedOn = row.draftedOn && { day: fromDbDate(row.draftedOn), precision: row.draftedPrecision as Precision };
  const consents = await consentsOf(scope, found);
  const name = caseFile ? null : key.openOptional('person.name', row.id, row.nameSealed);
  return {
    id: row.id,
    caseId: row.caseId,
    ref: caseFile?.ref ?? null,
    said: caseFile ? key.open('case.alias', caseFile.id, caseFile.aliasSealed) : (name ?? ''),
    region: row.region,
    name,
    contact: caseFile ? null : key.openOptional('person.contact', row.id, row.contactSealed),
    note: caseFile ? null : key.openOptional('person.note', row.id, row.noteSealed),
    today,
    draftedOn,
    place: key.openOptional('person.place', row.id, row.placeSealed),
    days: daysSinceDraft({ draftedOn, statuses }, today),
    statuses: newestFirst(statuses),
    lastEnteredId: [...statuses].sort((a, b) => b.seq - a.seq)[0]?.id ?? null,
    ...(await kinOf(scope, found)),
    consents,
    standing: consents.find(({ withdrawnOn }) => withdrawnOn === null) ?? null,
    editions: await editionsWith(scope, found),
  };
}

async function statusesOf({ db, actor }: Scope, { row, key }: FoundPerson): Promise<StatusView[]> {
  const rows = await db.serviceStatus.findMany({ where: { campaignId: actor.campaignId, personId: row.id } });
  return rows.map(({ id, seq, status, onDay, precision, noteSealed }) => ({
    id,
    seq,
    status,
    onDay: fromDbDate(onDay),
    precision: precision as Precision,
    note: key.openOptional('service_status.note', id, noteSealed),
  }));
}
