import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { once, type Post } from '@/lib/form/receipt';
import { toDbDate } from '@/lib/time/calendar-date';
import { changeGathering, type Done } from './change';

/** Takes back a gathering that was noted by mistake: it counts nowhere and nothing of it is told. */
export function withdrawGathering(actor: Actor, gatheringId: string, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, () =>
      changeGathering(scope, gatheringId, async () => {
        const { today } = await campaignOf(scope);
        const data = { withdrawnOn: toDbDate(today), isPublic: false };
        return { data, event: { kind: 'gathering_withdrawn', onDay: today, payload: {} } };
      }),
    ),
  );
}

/** Undoes it. Whether it may be told of is to be said anew. */
export function restoreGathering(actor: Actor, gatheringId: string, post?: Post): Promise<Done> {
  const change = async (scope: Parameters<typeof changeGathering>[0]) => {
    const { today } = await campaignOf(scope);
    return { data: { withdrawnOn: null }, event: { kind: 'gathering_restored' as const, onDay: today, payload: {} } };
  };
  return withScope(actor, (scope) =>
    once(scope, post, () => changeGathering(scope, gatheringId, () => change(scope), { withdrawn: true })),
  );
}
