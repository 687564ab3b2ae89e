import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { utcDay } from '@/lib/time/clock';
import { eventKindOf } from './kinds';
import type { NewEvent } from './record';

/** As recordEvent, for a change to very many letters: one statement. They are recorded in their order. */
export async function recordEvents(
  { db, actor }: Scope,
  events: readonly (NewEvent & { caseId: string; letterId: string })[],
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ kind, caseId, letterId, onDay, payload }) => ({
    caseId,
    letterId,
    kind,
    onDay,
    payload: eventKindOf(kind).payload.parse(payload),
  }));
  await db.$executeRaw`
    INSERT INTO event (id, campaign_id, case_id, letter_id, kind, noun, region, on_day, recorded_on, recorded_by, by_role, payload)
    SELECT gen_random_uuid(), l.campaign_id, l.case_id, l.id, n."kind", 'letter', l.region, n."onDay", ${utcDay()}::date, ${actor.memberId}::uuid, ${actor.role}, n."payload"
    FROM ROWS FROM (json_to_recordset(${JSON.stringify(rows)}::json) AS ("caseId" uuid, "letterId" uuid, "kind" text, "onDay" date, "payload" jsonb))
      WITH ORDINALITY AS n("caseId", "letterId", "kind", "onDay", "payload", at)
    JOIN letter l ON l.campaign_id = ${actor.campaignId}::uuid AND l.id = n."letterId" AND l.case_id = n."caseId"
    ORDER BY n.at`;
}
