import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { once, type Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { fromDbDate, minDay } from '@/lib/time/calendar-date';
import { changeGathering, type Done } from './change';
import { OUTCOMES, type OutcomeCode } from './outcomes';

export type GatheringOutcome = {
  gatheringId: string;
  outcome: OutcomeCode;
  came: number | null;
  outcomeText: string | null;
  source: string | null;
};

/** What became of a gathering, and how many came; `planned` takes it back. */
export function logOutcome(actor: Actor, typed: GatheringOutcome, post?: Post): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, () =>
      changeGathering(scope, typed.gatheringId, async (row) => {
        const { today } = await campaignOf(scope);
        const onDay = fromDbDate(row.onDay);
        const { tookPlace } = OUTCOMES[typed.outcome];
        if (tookPlace && onDay > today) return refused('not_yet_held', 'outcome');
        const key = await scope.keys.ofCampaign();
        return {
          data: {
            outcome: typed.outcome,
            came: tookPlace ? typed.came : null,
            outcomeSealed: key.sealOptional('gathering.outcome', row.id, typed.outcomeText),
            sourceSealed: key.sealOptional('gathering.source', row.id, typed.source),
          },
          event: {
            kind: 'gathering_outcome',
            onDay: typed.outcome === 'planned' ? today : minDay(onDay, today),
            payload: { outcome: typed.outcome },
          },
        };
      }),
    ),
  );
}
