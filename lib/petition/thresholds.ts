import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { campaignOf } from '@/lib/campaign/read';
import { recordEvent } from '@/lib/event/record';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { changePetition, type PetitionDone } from './change-petition';
import { dateThresholds } from './date-thresholds';
import { isEditable } from './rules';
import type { ThresholdMeaning } from './threshold-meanings';

const MOST_THRESHOLDS = 20;

export type NewThreshold = {
  petitionId: string;
  signatures: number;
  meaning: ThresholdMeaning;
  labelRu: string | null;
  labelEn: string | null;
};

/** Sets a threshold. A goal can be added while people sign; one that is passed already is dated today. */
export function addThreshold(actor: Actor, typed: NewThreshold, post?: Post): Promise<PetitionDone> {
  return changePetition(actor, typed.petitionId, post, async (scope, { id: petitionId, state }) => {
    if (!isEditable(state) && state !== 'open') return refused('petition_not_open');
    if (typed.meaning === 'own' && !typed.labelRu && !typed.labelEn) return refused('empty', 'labelRu');
    const { db } = scope;
    const campaignId = actor.campaignId;
    if ((await db.petitionThreshold.count({ where: { campaignId, petitionId } })) >= MOST_THRESHOLDS) return refused('too_many_thresholds');
    const { petitionId: _, ...threshold } = typed;
    const { count } = await db.petitionThreshold.createMany({ data: [{ campaignId, petitionId, ...threshold }], skipDuplicates: true });
    if (count === 0) return refused('threshold_twice', 'signatures');
    const { today } = await campaignOf(scope);
    await recordEvent(scope, { kind: 'petition_changed', thingId: petitionId, onDay: today, payload: {} });
    await dateThresholds(scope, petitionId, today);
    return undefined;
  });
}

/** Takes one away that was not reached: what was reached has its day and stays. */
export function removeThreshold(actor: Actor, typed: { petitionId: string; signatures: number }, post?: Post): Promise<PetitionDone> {
  return changePetition(actor, typed.petitionId, post, async (scope, { id: petitionId }) => {
    const { count } = await scope.db.petitionThreshold.deleteMany({
      where: { campaignId: actor.campaignId, petitionId, signatures: typed.signatures, reachedOn: null },
    });
    if (count === 0) return refused('changed_meanwhile');
    const { today } = await campaignOf(scope);
    await recordEvent(scope, { kind: 'petition_changed', thingId: petitionId, onDay: today, payload: {} });
    return undefined;
  });
}
