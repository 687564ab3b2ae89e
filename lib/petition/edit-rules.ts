import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { campaignOf } from '@/lib/campaign/read';
import type { Post } from '@/lib/form/receipt';
import { refused } from '@/lib/form/result';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { editPetition, type PetitionDone } from './change-petition';
import { noteChange } from './edit-text';
import type { PetitionKind } from './kinds';

export type PetitionRules = {
  petitionId: string;
  kind: PetitionKind;
  /** The last part of its address; none leaves it as it is. */
  mark: string | null;
  online: boolean;
  closesOn: CalendarDate | null;
  totalCap: number | null;
  regionCap: number | null;
  invalidPerMille: number | null;
  /** Where none of these is given the default stands. */
  minFormSeconds: number | null;
  burstPerMinute: number | null;
  eraseAfterDays: number | null;
};

const MARK = /^[a-z0-9](-?[a-z0-9]){2,59}$/;
/** Pages beside the petitions at the same place (app/[locale]/(sign)/sign/[slug]). */
const RESERVED: readonly string[] = ['withdraw'];
/** As the columns have them. */
export const RULE_DEFAULTS = { minFormSeconds: 3, burstPerMinute: 120, eraseAfterDays: 180 } as const;

/** Settles by which rules it is signed: until it is opened. */
export function editPetitionRules(
  actor: Actor,
  { petitionId, mark: typedMark, ...rules }: PetitionRules,
  post?: Post,
): Promise<PetitionDone> {
  return editPetition(actor, petitionId, post, async (scope, petition) => {
    const mark = typedMark?.toLowerCase() ?? petition.mark;
    if (!MARK.test(mark)) return refused('not_a_mark', 'mark');
    const { db } = scope;
    const taken = await db.petition.findFirst({
      where: { campaignId: actor.campaignId, mark, id: { not: petitionId } },
      select: { id: true },
    });
    if (taken || RESERVED.includes(mark)) return refused('slug_taken', 'mark');
    const { today } = await campaignOf(scope);
    if (rules.closesOn && rules.closesOn < today) return refused('in_past', 'closesOn');
    if (rules.totalCap && rules.regionCap && rules.regionCap > rules.totalCap) return refused('cap_beyond_total', 'regionCap');
    await db.petition.updateMany({
      where: { id: petitionId, campaignId: actor.campaignId },
      data: {
        ...rules,
        mark,
        closesOn: rules.closesOn && toDbDate(rules.closesOn),
        minFormSeconds: rules.minFormSeconds ?? RULE_DEFAULTS.minFormSeconds,
        burstPerMinute: rules.burstPerMinute ?? RULE_DEFAULTS.burstPerMinute,
        eraseAfterDays: rules.eraseAfterDays ?? RULE_DEFAULTS.eraseAfterDays,
      },
    });
    await noteChange(scope, petitionId);
    return undefined;
  });
}
