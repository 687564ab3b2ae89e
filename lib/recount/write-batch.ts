import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import type { Counted } from './count-letters';

/** Writes what differs and nothing else: one statement for the hops, one for the letters' repeated columns. */
export async function writeBatch({ db, actor: { campaignId } }: Scope, { hops, letters }: Counted): Promise<void> {
  if (hops.length > 0)
    await db.$executeRaw`
      UPDATE hop SET clock = n."clock", clock_reason = n."clockReason", register_by_on = n."registerByOn", register_safe_on = n."registerSafeOn",
        forward_by_on = n."forwardByOn", forward_safe_on = n."forwardSafeOn", answer_by_on = n."answerByOn", answer_safe_on = n."answerSafeOn",
        provisional = n."provisional"
      FROM json_to_recordset(${asRows(hops)}::json) AS n(id uuid, "clock" text, "clockReason" text, "registerByOn" date, "registerSafeOn" date,
        "forwardByOn" date, "forwardSafeOn" date, "answerByOn" date, "answerSafeOn" date, "provisional" boolean)
      WHERE hop.campaign_id = ${campaignId}::uuid AND hop.id = n.id`;
  if (letters.length > 0)
    await db.$executeRaw`
      UPDATE letter SET at_id = n."atId", clock = n."clock", registered_on = n."registeredOn", register_by_on = n."registerByOn",
        register_safe_on = n."registerSafeOn", answer_by_on = n."answerByOn", answer_safe_on = n."answerSafeOn", answered_on = n."answeredOn",
        answer_kind = n."answerKind", hop_count = n."hopCount", looped = n."looped", extended = n."extended"
      FROM json_to_recordset(${asRows(letters)}::json) AS n(id uuid, "atId" uuid, "clock" text, "registeredOn" date, "registerByOn" date,
        "registerSafeOn" date, "answerByOn" date, "answerSafeOn" date, "answeredOn" date, "answerKind" text, "hopCount" int, "looped" boolean,
        "extended" boolean)
      WHERE letter.campaign_id = ${campaignId}::uuid AND letter.id = n.id`;
}

/** Rows as one parameter: Postgres takes 65,535 of them and no more. A Date is written as its instant, of which Postgres keeps the day. */
const asRows = (rows: readonly object[]): string => JSON.stringify(rows);
