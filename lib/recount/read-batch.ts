import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { CLOCKED_BODY, type ClockedBody, type ClockedHop, type ClockedLetter, type hopDays } from '@/lib/letter/hop-row';
import type { FiledReply, letterColumns } from '@/lib/reply/letter-columns';
import { Prisma } from '@/prisma/client/client';
import type { Batch } from './count-letters';

export type BatchLetter = ClockedLetter & ReturnType<typeof letterColumns> & { id: string; caseId: string };
export type BatchHop = ClockedHop &
  ReturnType<typeof hopDays> & { id: string; letterId: string; officialId: string; fromHopId: string | null };
export type BatchReply = FiledReply & { letterId: string };

/** Before every id there is. */
export const FIRST = '00000000-0000-0000-0000-000000000000';

type Where = { afterId: string | null; officialId: string | undefined };

/** Of a body's change, the letters that are or were there; of any other, every letter. */
const concerned = (campaignId: string, officialId: string | undefined) =>
  officialId
    ? Prisma.sql`AND id IN (SELECT h.letter_id FROM hop h WHERE h.campaign_id = ${campaignId}::uuid AND h.official_id = ${officialId}::uuid)`
    : Prisma.empty;

/**
 * The next letters with their hops, replies and bodies: four queries. The letters are held until the
 * transaction ends, as every write to a letter holds it, so that nobody's facts are written over.
 */
export async function readBatch({ db, actor: { campaignId } }: Scope, { afterId, officialId }: Where, size: number): Promise<Batch> {
  const letters = await db.$queryRaw<BatchLetter[]>`
    SELECT id, case_id AS "caseId", channel, sent_on AS "sentOn", sent_precision AS "sentPrecision", law, at_id AS "atId", clock, registered_on AS "registeredOn",
      register_by_on AS "registerByOn", register_safe_on AS "registerSafeOn", answer_by_on AS "answerByOn", answer_safe_on AS "answerSafeOn",
      answered_on AS "answeredOn", answer_kind AS "answerKind", hop_count AS "hopCount", looped, extended
    FROM letter WHERE campaign_id = ${campaignId}::uuid AND id > ${afterId ?? FIRST}::uuid ${concerned(campaignId, officialId)}
    ORDER BY id LIMIT ${size} FOR NO KEY UPDATE`;
  const ids = letters.map(({ id }) => id);
  const hops = await db.$queryRaw<BatchHop[]>`
    SELECT id, letter_id AS "letterId", official_id AS "officialId", step, arrived_on AS "arrivedOn", delivered_on AS "deliveredOn",
      from_hop_id AS "fromHopId", registered_on AS "registeredOn", extended, extended_to_on AS "extendedToOn", paused_days AS "pausedDays", clock, clock_reason AS "clockReason",
      register_by_on AS "registerByOn", register_safe_on AS "registerSafeOn", forward_by_on AS "forwardByOn",
      forward_safe_on AS "forwardSafeOn", answer_by_on AS "answerByOn", answer_safe_on AS "answerSafeOn", provisional
    FROM hop WHERE campaign_id = ${campaignId}::uuid AND letter_id = ANY(${ids}::uuid[]) ORDER BY letter_id, step`;
  const replies = await db.$queryRaw<BatchReply[]>`
    SELECT letter_id AS "letterId", hop_id AS "hopId", kind, received_on AS "receivedOn"
    FROM reply WHERE campaign_id = ${campaignId}::uuid AND letter_id = ANY(${ids}::uuid[])`;
  const at = [...new Set(hops.map(({ officialId: id }) => id))];
  const rows = await db.official.findMany({ where: { campaignId, id: { in: at } }, select: { id: true, ...CLOCKED_BODY } });
  return { letters, hops, replies, bodies: new Map<string, ClockedBody>(rows.map((row) => [row.id, row])) };
}

/** How many letters a recount will look at. */
export async function countConcerned({ db, actor: { campaignId } }: Scope, officialId: string | undefined): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM letter WHERE campaign_id = ${campaignId}::uuid ${concerned(campaignId, officialId)}`;
  return row?.n ?? 0;
}
