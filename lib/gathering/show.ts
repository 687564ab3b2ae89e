import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { once, type Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { changeGathering, type Done } from './change';

/** Whether a gathering may be told of in public: its kind, day, region, answer and ground; never a name or a text. */
export function showGathering(actor: Actor, { gatheringId, show }: { gatheringId: string; show: boolean }, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, () =>
      changeGathering(scope, gatheringId, async ({ isPublic }) => {
        if (isPublic === show) return refused('already_so', 'show');
        const { today } = await campaignOf(scope);
        return { data: { isPublic: show }, event: { kind: 'gathering_shown', onDay: today, payload: { shown: show } } };
      }),
    ),
  );
}
