import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { changePost, type Done } from './change-post';
import { copyOf, seenOf, wordsOfPost } from './post-words';
import { takePostsOut } from './take-out';

type Typed = { postId: string; seen: string | null; words: string | null };

/**
 * Writes a post's words for the public anew. The original beside them is not touched; to write it again is to have no
 * words of one's own. The earlier words are taken out of the editions that had them; the new ones go with the next.
 */
export function editPostWords(actor: Actor, { postId, seen, words }: Typed, post?: Post): Promise<Done> {
  return changePost(actor, postId, post, async (scope, row, today) => {
    if (seen !== seenOf(row)) return refused('changed_meanwhile');
    const key = await scope.keys.ofCampaign();
    const now = wordsOfPost(key, row);
    if (!words && row.isPublic) return refused('post_without_words', 'words');
    if ((words ?? '') === now.shown) return null;
    await takePostsOut(scope, [row.id], today);
    const isCopy = (words ?? '') === copyOf(now.original);
    // An empty text is one's own too: it says that nothing of the original is for the public.
    const publicSealed = isCopy ? null : key.seal('post.public', row.id, words ?? '');
    return { data: { publicSealed }, event: { kind: 'post_words_changed', payload: { isCopy } } };
  });
}
