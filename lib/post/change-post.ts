import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import type { NewEvent } from '@/lib/event/record';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Refusal, type Result, refused } from '@/lib/form/result';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { Prisma } from '@/prisma/client/client';
import { mayKeepPosts } from './access';
import { holdPost, type PostRow } from './find';

export type Done = Result<{ postId: string }>;
export type Change = { data: Prisma.PostUncheckedUpdateManyInput; event: Omit<NewEvent, 'thingId' | 'onDay'> };
/** What is to change; null where it is so already, which is no refusal. */
type Work = (scope: Scope, row: PostRow, today: CalendarDate) => Promise<Change | Refusal | null>;

/** Changes a post under its lock, with the line that tells it. One that was taken back is brought back first. */
export function changePost(actor: Actor, postId: string, post: Post | undefined, work: Work, { withdrawn = false } = {}): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayKeepPosts(actor)) return refused('not_allowed');
      const row = await holdPost(scope, postId);
      if (!row) return refused('not_found');
      if ((row.withdrawnOn !== null) !== withdrawn) return refused('changed_meanwhile');
      const { today } = await campaignOf(scope);
      const change = await work(scope, row, today);
      if (change === null) return { ok: true, postId };
      if ('ok' in change) return change;
      await scope.db.post.updateMany({ where: { id: row.id, campaignId: row.campaignId }, data: change.data });
      await recordEvent(scope, { ...change.event, thingId: row.id, onDay: today });
      return { ok: true, postId };
    }),
  );
}
