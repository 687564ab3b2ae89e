import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { changePost, type Done } from './change-post';
import { wordsOfPost } from './post-words';
import { takePostsOut } from './take-out';

/**
 * Whether a post's words for the public may leave the house: with the next edition that a second person lets out. Without
 * words there is nothing to show; shown no longer, it is taken out of the editions it stands in at once.
 */
export function showPost(actor: Actor, { postId, isPublic }: { postId: string; isPublic: boolean }, post?: Post): Promise<Done> {
  return changePost(actor, postId, post, async (scope, row, today) => {
    if (row.isPublic === isPublic) return null;
    if (isPublic && wordsOfPost(await scope.keys.ofCampaign(), row).shown === '') return refused('post_without_words');
    if (!isPublic) await takePostsOut(scope, [row.id], today);
    return { data: { isPublic }, event: { kind: 'post_public_changed', payload: { isPublic } } };
  });
}
