import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { newId } from '@/lib/db/ids';
import { type Facts, postsOf } from './facts';
import { type SaidPost, saidPostDigest, saidPostSchema } from './said-post';

type Kept = { mark: string; postId: string; salt: Uint8Array<ArrayBuffer>; said: SaidPost };

/**
 * The posts a frozen snapshot may still show, the newest first. Each is held until the transaction ends: of a post
 * taken back at the same moment one comes first, and either it is left out here or it is found published.
 */
export async function standingPosts({ db, actor, keys }: Scope, snapshotId: string, facts: Facts): Promise<Kept[]> {
  const { campaignId } = actor;
  const held = await db.$queryRaw<{ mark: string }[]>`
    SELECT s.mark FROM snapshot_passage s JOIN post p ON p.campaign_id = s.campaign_id AND p.id = s.post_id
    WHERE s.campaign_id = ${campaignId}::uuid AND s.snapshot_id = ${snapshotId}::uuid AND p.is_public AND p.withdrawn_on IS NULL
    FOR SHARE OF p`;
  const rows = await db.snapshotPassage.findMany({
    where: { campaignId, snapshotId, mark: { in: held.map(({ mark }) => mark) } },
    select: { mark: true, postId: true, salt: true, bodySealed: true },
  });
  const byMark = new Map(rows.map((row) => [row.mark, row]));
  const key = await keys.ofCampaign();
  return postsOf(facts).flatMap(({ mark, digest }) => {
    const row = byMark.get(mark);
    if (!row?.postId) return [];
    const said = saidPostSchema.parse(JSON.parse(key.open('snapshot_passage.body', `${snapshotId} ${mark}`, row.bodySealed)));
    if (saidPostDigest(row.salt, said) !== digest) throw new Error('A post does not match its digest.');
    return [{ mark, postId: row.postId, salt: row.salt, said }];
  });
}

type Edition = { id: string; slug: string; asOfOn: Date; facts: Facts };

/** Copies the posts to where the public role reads. */
export async function letPostsOut(scope: Scope, { id, slug, asOfOn, facts }: Edition): Promise<void> {
  const { campaignId } = scope.actor;
  const posts = await standingPosts(scope, id, facts);
  if (posts.length === 0) return;
  await scope.db.publishedPassage.createMany({
    data: posts.map(({ mark, salt, said }) => ({ id: newId(), campaignId, snapshotId: id, slug, asOfOn, mark, salt, body: said })),
  });
}
