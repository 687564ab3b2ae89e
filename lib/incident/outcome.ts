import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { recordEvent } from '@/lib/event/record';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import { type Changed, changeIncident } from './change-incident';
import { type IncidentOutcome, outcomesOf } from './outcomes';

type Typed = { incidentId: string; outcome: IncidentOutcome; outcomeOn: CalendarDate | null };

/** Says what became of an incident, and when where it is known. */
export function setIncidentOutcome(actor: Actor, { incidentId, outcome, outcomeOn }: Typed, post?: Post): Promise<Changed> {
  return changeIncident(actor, incidentId, post, async (scope, { row }, { today }) => {
    if (!outcomesOf(row.kind).some(({ code }) => code === outcome)) return refused('not_in_list', 'outcome');
    if (outcomeOn && outcomeOn > today) return refused('in_future', 'outcomeOn');
    // Of a month only it is not known which day, so any day from its first may be right.
    if (outcomeOn && outcomeOn < fromDbDate(row.onDay)) return refused('before_incident', 'outcomeOn');
    await scope.db.incident.updateMany({
      where: { id: row.id, campaignId: actor.campaignId },
      data: { outcome, outcomeOn: outcomeOn && toDbDate(outcomeOn) },
    });
    await recordEvent(scope, {
      kind: 'incident_outcome_set',
      ...(row.caseId && { caseId: row.caseId }),
      thingId: row.id,
      region: row.region,
      onDay: outcomeOn ?? today,
      payload: { kind: row.kind, outcome },
    });
    return { ok: true, incidentId };
  });
}
