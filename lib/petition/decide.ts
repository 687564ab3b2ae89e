import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Scope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { toDbDate } from '@/lib/time/calendar-date';
import { decides, mayDecidePetition } from './access';
import { changePetition, type PetitionDone } from './change-petition';
import type { DeclineReason } from './decline-reasons';

export type PetitionDecision = { petitionId: string; decision: 'open' | 'decline'; reason: DeclineReason | null };

/** The second person's word: it opens, or it is declined with a reason and can be mended. */
export function decidePetition(actor: Actor, { petitionId, decision, reason }: PetitionDecision, post?: Post): Promise<PetitionDone> {
  return changePetition(actor, petitionId, post, async (scope, petition) => {
    if (!decides(actor)) return refused('not_allowed');
    if (petition.state !== 'waiting') return refused('changed_meanwhile');
    if (!mayDecidePetition(actor, petition)) return refused('petition_same_person');
    if (decision === 'decline' && !reason) return refused('empty', 'reason');
    const { today } = await campaignOf(scope);
    if (decision === 'open' && petition.closesOn && petition.closesOn < today) return refused('closing_day_passed');
    const on = toDbDate(today);
    const decided = { decidedBy: actor.memberId, decidedOn: on };
    const data =
      decision === 'open'
        ? { ...decided, state: 'open', openedOn: on, declineReason: null }
        : { ...decided, state: 'declined', declineReason: reason };
    await scope.db.petition.updateMany({ where: { id: petitionId, campaignId: actor.campaignId }, data });
    if (decision === 'open') {
      await beginTally(scope, petitionId);
      await recordEvent(scope, { kind: 'petition_opened', thingId: petitionId, onDay: today, payload: {} });
    } else await recordEvent(scope, { kind: 'petition_declined', thingId: petitionId, onDay: today, payload: { reason } });
    return undefined;
  });
}

/** The one row of a petition's total: from here on its lock keeps the count (lib/signature/count.ts). */
async function beginTally({ db, actor }: Scope, petitionId: string): Promise<void> {
  await db.petitionTally.createMany({
    data: [{ campaignId: actor.campaignId, petitionId, dimension: 'total', code: '' }],
    skipDuplicates: true,
  });
}
