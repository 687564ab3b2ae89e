import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import type { EventCode } from '@/lib/event/kinds';
import { recordEvent } from '@/lib/event/record';
import { type Refusal, type Result, refused } from '@/lib/form/result';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Prisma } from '@/prisma/client/client';
import { mayKeepGatherings } from './access';
import { type GatheringRow, holdGathering } from './find';

export type Done = Result<{ gatheringId: string }>;
export type Change = {
  data: Prisma.GatheringUncheckedUpdateManyInput;
  /** Where it stands from now on, if it was moved. */
  place?: { caseId: string | null; region: string | null };
  event: { kind: EventCode; onDay: CalendarDate; payload: Record<string, unknown> };
};

/** Changes a gathering that was not taken back, under its lock, with the line that tells it: on its case's timeline, where it has one. */
export async function changeGathering(
  scope: Scope,
  gatheringId: string,
  work: (row: GatheringRow) => Promise<Change | Refusal>,
  { withdrawn = false } = {},
): Promise<Done> {
  if (!mayKeepGatherings(scope.actor)) return refused('not_allowed');
  const row = await holdGathering(scope, gatheringId);
  if (!row) return refused('not_found');
  if ((row.withdrawnOn !== null) !== withdrawn) return refused('changed_meanwhile');
  const change = await work(row);
  if ('ok' in change) return change;
  await scope.db.gathering.updateMany({ where: { id: row.id, campaignId: row.campaignId }, data: change.data });
  await recordEvent(scope, { ...aboutGathering({ ...row, ...change.place }), ...change.event });
  return { ok: true, gatheringId: row.id };
}

/** What every line about a gathering says it is about. */
export const aboutGathering = ({ id, caseId, region }: { id: string; caseId: string | null; region: string | null }) => ({
  thingId: id,
  region,
  ...(caseId ? { caseId } : {}),
});
