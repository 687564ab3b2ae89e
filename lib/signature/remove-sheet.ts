import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { type Scope, withScope } from '@/lib/auth/with-scope';
import { campaignOf } from '@/lib/campaign/read';
import { isId } from '@/lib/db/ids';
import { recordEvent } from '@/lib/event/record';
import { once, type Post } from '@/lib/form/receipt';
import { type Refusal, type Result, refused } from '@/lib/form/result';
import { mayMakePetitions } from '@/lib/petition/access';
import { holdPetition, type PetitionRow } from '@/lib/petition/find';
import { type CalendarDate, toDbDate } from '@/lib/time/calendar-date';
import type { SignatureBatchModel as BatchRow } from '@/prisma/client/models';
import { removeCounted } from './count';
import { countSheet } from './count-sheet';

type Done = Result<{ sheetId: string; petitionId: string }>;

/** Takes a sheet away again: its lines are out of the count, and their places free. The sheet itself is kept, marked. */
export const removeSheet = (actor: Actor, sheetId: string, post?: Post): Promise<Done> =>
  changeSheet(actor, sheetId, post, async (scope, { sheet, petition, today }) => {
    if (sheet.removedOn) return refused('changed_meanwhile');
    if (sheet.handInId) return refused('sheet_handed_in');
    await mark(scope, sheet.id, { removedOn: toDbDate(today) });
    if (sheet.valid > 0) await removeCounted(scope, petition.id, 'paper', [{ region: sheet.region, count: sheet.valid }]);
    const payload = { sheetId, signatures: sheet.valid };
    await recordEvent(scope, { kind: 'sheet_removed', thingId: petition.id, region: sheet.region, onDay: today, payload });
    return undefined;
  });

/** Undoes that: its lines count again, all of them, or it stays away where others have taken the places. */
export const restoreSheet = (actor: Actor, sheetId: string, post?: Post): Promise<Done> =>
  changeSheet(actor, sheetId, post, async (scope, { sheet, petition, today }) => {
    if (!sheet.removedOn) return refused('changed_meanwhile');
    const done = await countSheet(scope, petition, { region: sheet.region, count: sheet.valid, onDay: today }, false);
    if (!done.ok) return { ok: false, reason: done.reason, ...(done.params && { params: done.params }) };
    await mark(scope, sheet.id, { removedOn: null });
    const payload = { sheetId, signatures: sheet.valid };
    await recordEvent(scope, { kind: 'sheet_restored', thingId: petition.id, region: sheet.region, onDay: today, payload });
    return undefined;
  });

const mark = ({ db, actor }: Scope, id: string, data: { removedOn: Date | null }) =>
  db.signatureBatch.updateMany({ where: { id, campaignId: actor.campaignId }, data });

type Found = { sheet: BatchRow; petition: PetitionRow; today: CalendarDate };

function changeSheet(
  actor: Actor,
  sheetId: string,
  post: Post | undefined,
  work: (scope: Scope, found: Found) => Promise<Refusal | undefined>,
): Promise<Done> {
  return withScope(actor, (scope) =>
    once(scope, post, async () => {
      if (!mayMakePetitions(actor) || !isId(sheetId)) return refused('not_found');
      const where = { id: sheetId, campaignId: actor.campaignId };
      const petitionId = (await scope.db.signatureBatch.findFirst({ where, select: { petitionId: true } }))?.petitionId;
      const petition = petitionId ? await holdPetition(scope, petitionId) : null;
      // Looked at again under the petition's lock: two who remove it give its lines back once.
      const sheet = petition && (await scope.db.signatureBatch.findFirst({ where }));
      if (!petition || !sheet) return refused('not_found');
      const { today } = await campaignOf(scope);
      return (await work(scope, { sheet, petition, today })) ?? { ok: true, sheetId, petitionId: petition.id };
    }),
  );
}
