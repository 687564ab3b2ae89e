import 'server-only';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { ringBell } from '@/lib/campaign/bell';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';

/** Lets a recount that failed go on where it stopped. */
export function retryRecount(actor: Actor, { recountId }: { recountId: string }, post?: Post): Promise<Result<{ recountId: string }>> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!isStaff(actor)) return refused('not_allowed');
      const { count } = await scope.db.recount.updateMany({
        where: { id: recountId, campaignId: actor.campaignId, state: 'failed' },
        data: { state: 'waiting', heldUntil: null },
      });
      if (count === 0) return refused('not_found');
      await recordEvent(scope, { kind: 'recount_retried', onDay: (await campaignOf(scope)).today, payload: { recountId } });
      ringBell('recount', actor.campaignId);
      return { ok: true, recountId };
    }),
  );
}
