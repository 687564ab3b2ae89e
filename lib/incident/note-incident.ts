import 'server-only';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { isRegion } from '@/lib/official/directory/regions';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { utcDay } from '@/lib/time/clock';
import { mayKeepIncidents } from './access';
import type { Authorised } from './authorised';
import { caseMeant, keyFor } from './find';
import { asks } from './kinds';
import { type IncidentWords, NO_WORDS, sealWords } from './sealed-fields';

export type NewIncident = Partial<IncidentWords> & {
  kind: string;
  onDay: { day: CalendarDate; precision: 'day' | 'month' };
  region?: string | null;
  /** How many people it was done to, as the source counts them. */
  affected?: number | null;
  authorised?: Authorised;
  /** The case it touches: by id, or by its mark. */
  caseId?: string | null;
  ref?: string | null;
};

/** Notes an incident: of the campaign by staff, of her own case by a family. Sealed; public to nobody until somebody says so. */
export function noteIncident(actor: Actor, typed: NewIncident, post?: Post): Promise<Result<{ incidentId: string }>> {
  return withScope(actor, (scope) => once(scope, post, () => insertIncident(scope, typed)));
}

export async function insertIncident(scope: Scope, typed: NewIncident): Promise<Result<{ incidentId: string }>> {
  const { db, actor } = scope;
  const caseFile = await caseMeant(scope, typed);
  if (caseFile === null) return refused('not_found', typed.caseId ? undefined : 'ref');
  if (!caseFile && !mayKeepIncidents(actor)) return refused('not_found');
  const { today } = await campaignOf(scope);
  if (typed.onDay.day > today) return refused('in_future', 'onDay');
  if (typed.region && !isRegion(typed.region)) return refused('not_in_list', 'region');
  const id = newId();
  const region = typed.region ?? caseFile?.region ?? null;
  await db.incident.createMany({
    data: [
      {
        id,
        campaignId: actor.campaignId,
        caseId: caseFile?.id ?? null,
        ...factsOf(typed),
        region,
        ...sealWords(await keyFor(scope, caseFile ?? null), id, wordsOf(typed)),
        enteredBy: actor.memberId,
        enteredFor: isStaff(actor),
        enteredOn: utcDay(),
      },
    ],
  });
  await recordEvent(scope, {
    kind: 'incident_noted',
    ...(caseFile && { caseId: caseFile.id }),
    thingId: id,
    region,
    onDay: typed.onDay.day,
    precision: typed.onDay.precision,
    payload: { kind: typed.kind, affected: typed.affected ?? null },
  });
  return { ok: true, incidentId: id };
}

/** The columns that hold no words of anybody's. What the kind does not ask stays unsaid. */
export const factsOf = ({ kind, onDay, affected, authorised }: NewIncident) => ({
  kind,
  onDay: toDbDate(onDay.day),
  precision: onDay.precision,
  affected: affected ?? null,
  authorised: asks(kind, 'authorised') ? (authorised ?? 'unknown') : 'unknown',
});

export function wordsOf(typed: NewIncident): IncidentWords {
  const said = (what: Parameters<typeof asks>[1], text: string | null | undefined) => (asks(typed.kind, what) ? (text ?? null) : null);
  return {
    ...NO_WORDS,
    place: typed.place ?? null,
    text: typed.text ?? null,
    source: typed.source ?? null,
    subject: said('about', typed.subject),
    organizer: said('about', typed.organizer),
    station: said('station', typed.station),
    quote: said('quote', typed.quote),
    link: said('quote', typed.link),
  };
}
