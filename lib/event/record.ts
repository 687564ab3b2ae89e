import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { utcDay } from '@/lib/time/clock';
import { type EventCode, eventKindOf } from './kinds';

export type NewEvent = {
  kind: EventCode;
  caseId?: string;
  letterId?: string;
  onDay: CalendarDate;
  precision?: 'day' | 'month';
  payload: Record<string, unknown>;
};

/** Writes a line of the timeline in the caller's transaction: the change and its event stand or fall together. */
export async function recordEvent({ db, actor }: Scope, event: NewEvent): Promise<void> {
  const payload = eventKindOf(event.kind).payload.parse(event.payload) as object;
  await db.event.createMany({
    data: [
      {
        campaignId: actor.campaignId,
        caseId: event.caseId ?? null,
        letterId: event.letterId ?? null,
        kind: event.kind,
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
