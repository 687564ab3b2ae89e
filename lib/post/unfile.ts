import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { takePostsOut } from './take-out';

/**
 * Removes at most `most` of what a file brought, with the lines that told of it, as if it had not been read in; answers
 * how many. First its posts, then the versions and files it added to posts of an earlier file.
 */
export async function removeFiledPosts(scope: Scope, importId: string, most: number): Promise<number> {
  const { db, actor } = scope;
  const { campaignId } = actor;
  const where = { campaignId, importId };
  const ids = (await db.post.findMany({ where, select: { id: true }, take: most })).map(({ id }) => id);
  if (ids.length > 0) {
    await db.event.deleteMany({ where: { campaignId, noun: 'post', thingId: { in: ids } } });
    const { count } = await db.post.deleteMany({ where: { ...where, id: { in: ids } } });
    await takePostsOut(scope, ids, (await campaignOf(scope)).today);
    return count;
  }
  await db.postMedia.deleteMany({ where });
  const versions = (await db.postRevision.findMany({ where, select: { id: true }, take: most })).map(({ id }) => id);
  if (versions.length > 0) return (await db.postRevision.deleteMany({ where: { ...where, id: { in: versions } } })).count;
  await db.event.deleteMany({ where: { campaignId, kind: 'posts_imported', payload: { path: ['importId'], equals: importId } } });
  // A channel that only this file spoke of, and nobody wrote in since.
  await db.channel.deleteMany({ where: { campaignId, sourceDigest: { not: null }, posts: { none: {} } } });
  return 0;
}

/** How many of its posts somebody has worked on since: words for the public, shown, linked, taken back. */
export async function filedAndTouched({ db, actor: { campaignId } }: Scope, importId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM post p WHERE p.campaign_id = ${campaignId}::uuid AND p.import_id = ${importId}::uuid
      AND EXISTS (SELECT 1 FROM event e WHERE e.campaign_id = p.campaign_id AND e.thing_id = p.id)`;
  return row?.n ?? 0;
}
