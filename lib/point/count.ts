import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { Prisma } from '@/prisma/client/client';

export type PointCounts = { answered: number; of: number };

/** How many numbered questions the letters on their way or answered hold, and how many were answered; of one body's letters where one is named. */
export async function countPoints({ db, actor }: Scope, bodyId?: string): Promise<PointCounts> {
  const atBody = bodyId ? Prisma.sql`AND l.at_id = ${bodyId}::uuid` : Prisma.empty;
  const [row] = await db.$queryRaw<PointCounts[]>`
    WITH newest AS (
      SELECT DISTINCT ON (r.point_id, r.reply_id) r.point_id, r.verdict FROM point_reading r
      WHERE r.campaign_id = ${actor.campaignId}::uuid ORDER BY r.point_id, r.reply_id, r.seq DESC
    )
    SELECT count(*)::int AS of, (count(*) FILTER (WHERE p.id IN (SELECT n.point_id FROM newest n WHERE n.verdict = 'answered')))::int AS answered
    FROM point p JOIN letter l ON l.campaign_id = p.campaign_id AND l.id = p.letter_id
    WHERE p.campaign_id = ${actor.campaignId}::uuid AND l.state NOT IN ('draft', 'withdrawn') ${atBody}`;
  return row ?? { answered: 0, of: 0 };
}
