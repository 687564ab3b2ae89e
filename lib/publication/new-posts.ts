import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { canonical } from './canonical';
import type { Facts } from './facts';
import { standingPosts } from './posts-out';
import { type SaidPost, saidPostSchema } from './said-post';

type Fresh = { all: number; fresh: { mark: string; said: SaidPost }[] };

/** The posts a frozen snapshot would show, and those of them that the edition `lastId` does not show in the very same words. */
export async function newPostsOf(scope: Scope, frozen: { id: string; facts: Facts }, lastId: string | null): Promise<Fresh> {
  const posts = await standingPosts(scope, frozen.id, frozen.facts);
  const before = posts.length > 0 && lastId ? await publishedIn(scope, lastId) : new Set<string>();
  const fresh = posts.filter(({ said }) => !before.has(canonical(said)));
  return { all: posts.length, fresh: fresh.map(({ mark, said }) => ({ mark, said })) };
}

/** By what it says: the same words of the same day need not be read twice. */
async function publishedIn({ db, actor }: Scope, snapshotId: string): Promise<Set<string>> {
  const { campaignId } = actor;
  const rows = await db.$queryRaw<{ body: unknown }[]>`
    SELECT p.body FROM published_passage p JOIN snapshot_passage s
      ON s.campaign_id = p.campaign_id AND s.snapshot_id = p.snapshot_id AND s.mark = p.mark
    WHERE p.campaign_id = ${campaignId}::uuid AND p.snapshot_id = ${snapshotId}::uuid AND s.post_id IS NOT NULL`;
  return new Set(rows.map(({ body }) => canonical(saidPostSchema.parse(body))));
}
