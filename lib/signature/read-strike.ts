import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import { decides } from '@/lib/petition/access';
import { findPetition, type PetitionRow } from '@/lib/petition/find';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { chosenSignatures } from './chosen';
import { choosesSome, type StrikeFilter } from './strike-filter';
import { undoneUntil } from './strike-row';

export type StrikePreview = {
  petition: PetitionRow;
  /** How many the filter chooses, and the last of them; null while it chooses nothing in particular. */
  chosen: { count: number; lastSeq: number; regions: { region: string; signatures: number }[] } | null;
};

/** What would be struck out, before it is. For those who decide. */
export function readStrikePreview(actor: Actor, petitionId: string, filter: StrikeFilter): Promise<StrikePreview | null> {
  return withScope(actor, async (scope) => {
    const petition = decides(actor) ? await findPetition(scope, petitionId) : null;
    if (!petition) return null;
    if (!choosesSome(filter)) return { petition, chosen: null };
    const where = chosenSignatures(scope, petition.id, filter, null);
    const regions = await scope.db.$queryRaw<{ region: string; signatures: number; lastSeq: number }[]>`
      SELECT region, count(*)::int AS signatures, max(seq) AS "lastSeq" FROM signature WHERE ${where} GROUP BY region ORDER BY 2 DESC, 1`;
    return {
      petition,
      chosen: {
        count: regions.reduce((all, { signatures }) => all + signatures, 0),
        lastSeq: Math.max(0, ...regions.map(({ lastSeq }) => lastSeq)),
        regions: regions.map(({ region, signatures }) => ({ region, signatures })),
      },
    };
  });
}

export type StrikeView = {
  id: string;
  petitionId: string;
  reason: string;
  note: string | null;
  signatures: number;
  struckOn: CalendarDate;
  undoneOn: CalendarDate | null;
  undoneUntil: CalendarDate;
  mayUndo: boolean;
};

/** Signatures that were struck out together, and whether that can still be undone. */
export function readStrike(actor: Actor, strikeId: string): Promise<StrikeView | null> {
  if (!isId(strikeId)) return Promise.resolve(null);
  return withScope(actor, async (scope) => {
    const row = await scope.db.signatureStrike.findFirst({ where: { id: strikeId, campaignId: actor.campaignId } });
    if (!row) return null;
    const { today } = await campaignOf(scope);
    const struckOn = fromDbDate(row.struckOn);
    const until = undoneUntil(struckOn);
    return {
      id: row.id,
      petitionId: row.petitionId,
      reason: row.reason,
      note: (await scope.keys.ofCampaign()).openOptional('signature_strike.note', row.id, row.noteSealed),
      signatures: row.signatures,
      struckOn,
      undoneOn: row.undoneOn && fromDbDate(row.undoneOn),
      undoneUntil: until,
      mayUndo: decides(actor) && row.undoneOn === null && today <= until,
    };
  });
}
