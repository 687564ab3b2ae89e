import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Post } from '@/lib/form/receipt';
import { toDbDate } from '@/lib/time/calendar-date';
import { changePost, type Done } from './change-post';
import { takePostsOut } from './take-out';

/** Takes a post out of every list, and out of what is public. It is kept, and the same file does not bring it again. */
export const withdrawPost = (actor: Actor, postId: string, post?: Post): Promise<Done> =>
  changePost(actor, postId, post, async (scope, row, today) => {
    await takePostsOut(scope, [row.id], today);
    return { data: { withdrawnOn: toDbDate(today), isPublic: false }, event: { kind: 'post_withdrawn', payload: {} } };
  });

/** Undoes it. Whether it may be shown is to be said anew. */
export const restorePost = (actor: Actor, postId: string, post?: Post): Promise<Done> =>
  changePost(actor, postId, post, async () => ({ data: { withdrawnOn: null }, event: { kind: 'post_restored', payload: {} } }), {
    withdrawn: true,
  });
