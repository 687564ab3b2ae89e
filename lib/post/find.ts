import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { mayKeepPosts } from './access';

/** A post through the actor's scope, or null. */
export async function findPost({ db, actor }: Scope, id: string) {
  if (!isId(id) || !mayKeepPosts(actor)) return null;
  return db.post.findFirst({ where: { id, campaignId: actor.campaignId } });
}

export type PostRow = NonNullable<Awaited<ReturnType<typeof findPost>>>;

/** The same, held until the transaction ends: two posts about it come one after the other. */
export async function holdPost(scope: Scope, id: string): Promise<PostRow | null> {
  if (!isId(id)) return null;
  await scope.db.$queryRaw`SELECT 1 FROM post WHERE campaign_id = ${scope.actor.campaignId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return findPost(scope, id);
}
