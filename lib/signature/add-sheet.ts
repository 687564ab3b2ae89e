import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { newId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Result, refused } from '@/lib/form/result';
import { isRegion } from '@/lib/official/directory/regions';
import { mayMakePetitions } from '@/lib/petition/access';
import { holdPetition } from '@/lib/petition/find';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import { utcDay } from '@/lib/time/clock';
import { countSheet } from './count-sheet';
import { type StruckLines, sheetFault, struckSum, takesSheets } from './sheet-rules';

export type NewSheet = {
  petitionId: string;
  /** Its number or name: by it a sheet is found again among the papers. */
  sheet: string;
  region: string;
  place: string | null;
  collector: string | null;
  collectedOn: CalendarDate;
  valid: number;
  struck: StruckLines;
  /** Count those that fit under a cap, rather than refuse the sheet. */
  fit: boolean;
};

/** Enters a sheet of signatures on paper: its valid lines are counted under the caps, the others kept by reason. */
export function addSheet(actor: Actor, typed: NewSheet, post?: Post): Promise<Result<{ sheetId: string; petitionId: string }>> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayMakePetitions(actor)) return refused('not_found');
      if (!isRegion(typed.region)) return refused('not_in_list', 'region');
      const petition = await holdPetition(scope, typed.petitionId);
      if (!petition) return refused('not_found');
      if (!takesSheets(petition)) return refused('sheets_not_taken');
      const { today } = await campaignOf(scope);
      const fault = sheetFault(typed, petition, today);
      if (fault) return refused(fault[0], fault[1]);
      if (await isHere(scope, typed)) return refused('sheet_twice', 'sheet');
      const { region } = typed;
      const done = await countSheet(scope, petition, { region, count: typed.valid, onDay: today }, typed.fit);
      if (!done.ok) return done;
      const sheetId = await keepSheet(scope, typed, done);
      const payload = { sheetId, signatures: done.counted, overCap: done.over };
      await recordEvent(scope, { kind: 'sheet_added', thingId: petition.id, region, onDay: today, payload });
      return { ok: true, sheetId, petitionId: petition.id };
    }),
  );
}

/** Whether a sheet with this number, of this region and day, was entered already: numbers are sealed, so they are opened to see. */
async function isHere({ db, actor, keys }: Scope, { petitionId, sheet, region, collectedOn }: NewSheet): Promise<boolean> {
  const rows = await db.signatureBatch.findMany({
    where: { campaignId: actor.campaignId, petitionId, region, collectedOn: toDbDate(collectedOn), removedOn: null },
    select: { id: true, sheetSealed: true },
  });
  const key = await keys.ofCampaign();
  return rows.some(({ id, sheetSealed }) => key.openOptional('signature_batch.sheet', id, sheetSealed) === sheet);
}

async function keepSheet(scope: Scope, typed: NewSheet, { counted, over }: { counted: number; over: number }): Promise<string> {
  const { db, actor, keys } = scope;
  const id = newId();
  const key = await keys.ofCampaign();
  const { petitionId, region, struck } = typed;
  await db.signatureBatch.createMany({
    data: [
      {
        ...{ id, campaignId: actor.campaignId, petitionId, region, struck },
        sheetSealed: key.seal('signature_batch.sheet', id, typed.sheet),
        placeSealed: key.sealOptional('signature_batch.place', id, typed.place),
        collectorSealed: key.sealOptional('signature_batch.collector', id, typed.collector),
        collectedOn: toDbDate(typed.collectedOn),
        ...{ valid: counted, struckLines: struckSum(struck), overCap: over },
        ...{ enteredBy: actor.memberId, enteredOn: utcDay() },
      },
    ],
  });
  return id;
}
