import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { utcDay } from '@/lib/time/clock';
import { type EventCode, eventKindOf } from './kinds';

export type NewEvent = {
  kind: EventCode;
  caseId?: string;
  letterId?: string;
  /** The petition, gathering, incident … it tells of. */
  thingId?: string;
  /** Left out, it is that of the letter or of the case. */
  region?: string | null;
  onDay: CalendarDate;
  precision?: 'day' | 'month';
  payload: Record<string, unknown>;
};

/** Writes a line of the timeline in the caller's transaction: the change and its event stand or fall together. */
export async function recordEvent(scope: Scope, event: NewEvent): Promise<void> {
  const { db, actor } = scope;
  const { noun, payload: shape } = eventKindOf(event.kind);
  const payload = shape.parse(event.payload) as object;
  await db.event.createMany({
    data: [
      {
        campaignId: actor.campaignId,
        caseId: event.caseId ?? null,
        letterId: event.letterId ?? null,
        kind: event.kind,
        noun,
        region: event.region === undefined ? await regionOf(scope, event) : event.region,
        thingId: event.thingId ?? null,
        onDay: toDbDate(event.onDay),
        precision: event.precision ?? 'day',
        recordedOn: utcDay(),
        recordedBy: actor.memberId,
        byRole: actor.role,
        payload,
      },
    ],
  });
}

/** A campaign's timeline is asked for by region: what happened in a case happened where the case is. */
async function regionOf({ db, actor }: Scope, { caseId, letterId }: NewEvent): Promise<string | null> {
  const { campaignId } = actor;
  const select = { region: true } as const;
  if (letterId) return (await db.letter.findFirst({ where: { campaignId, id: letterId }, select }))?.region ?? null;
  if (caseId) return (await db.case.findFirst({ where: { campaignId, id: caseId }, select }))?.region ?? null;
  return null;
}
