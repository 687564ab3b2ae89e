import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';

type Edition = { snapshotId: string; slug: string; asOfOn: Date };

/**
 * Takes posts out of everything published and frozen, and lets each edition they stood in say that it was corrected.
 * Their rows are locked by whoever takes them back: what a publication was copying out meanwhile is committed and seen
 * here, or it sees that they are gone (lib/publication/posts-out.ts).
 */
export async function takePostsOut({ db, actor }: Scope, postIds: readonly string[], today: CalendarDate): Promise<{ editions: number }> {
  const { campaignId } = actor;
  const ids = [...postIds];
  const said = await db.$queryRaw<Edition[]>`
    DELETE FROM published_passage p USING snapshot_passage s
    WHERE p.campaign_id = ${campaignId}::uuid AND s.campaign_id = p.campaign_id AND s.snapshot_id = p.snapshot_id AND s.mark = p.mark
      AND s.post_id = ANY(${ids}::uuid[])
    RETURNING p.snapshot_id AS "snapshotId", p.slug, p.as_of_on AS "asOfOn"`;
  await db.snapshotPassage.deleteMany({ where: { campaignId, postId: { in: ids } } });
  const editions = new Map(said.map((each) => [each.snapshotId, each]));
  if (editions.size === 0) return { editions: 0 };
  const correctedOn = toDbDate(today);
  await db.publishedCorrection.createMany({
    data: [...editions.values()].map((edition) => ({ id: newId(), campaignId, ...edition, kind: 'post_taken_out', correctedOn })),
    // Of a second post on the same day the edition says nothing more than of one.
    skipDuplicates: true,
  });
  return { editions: editions.size };
}

/** In how many of the published editions a post stands. */
export async function editionsWith({ db, actor }: Scope, postId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM published_passage p JOIN snapshot_passage s
      ON s.campaign_id = p.campaign_id AND s.snapshot_id = p.snapshot_id AND s.mark = p.mark
    WHERE p.campaign_id = ${actor.campaignId}::uuid AND s.post_id = ${postId}::uuid`;
  return row?.n ?? 0;
}
