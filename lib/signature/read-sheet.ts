import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { FieldKey } from '@/lib/auth/keyring';
import { withScope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { SignatureBatchModel as BatchRow } from '@/prisma/client/models';
import type { StruckLines } from './sheet-rules';
import { isPaperReason } from './sheet-schema';

export type SheetLine = {
  id: string;
  sheet: string;
  region: string;
  collectedOn: CalendarDate;
  valid: number;
  struck: number;
  overCap: number;
  removedOn: CalendarDate | null;
};
export type SheetView = SheetLine & {
  petitionId: string;
  place: string | null;
  collector: string | null;
  reasons: StruckLines;
  enteredOn: CalendarDate;
  handInId: string | null;
};

/** A sheet with all its lines, also one that was taken away. */
export function readSheet(actor: Actor, sheetId: string): Promise<SheetView | null> {
  if (!isId(sheetId)) return Promise.resolve(null);
  return withScope(actor, async ({ db, keys }) => {
    const row = await db.signatureBatch.findFirst({ where: { id: sheetId, campaignId: actor.campaignId } });
    return row && sheetView(await keys.ofCampaign(), row);
  });
}

/** A row of the table, its sealed fields opened. */
export function sheetView(key: FieldKey, row: BatchRow): SheetView {
  const { id, petitionId, region, valid, overCap, handInId } = row;
  return {
    ...{ id, petitionId, region, valid, overCap, handInId, struck: row.struckLines },
    sheet: key.openOptional('signature_batch.sheet', id, row.sheetSealed) ?? '—',
    place: key.openOptional('signature_batch.place', id, row.placeSealed),
    collector: key.openOptional('signature_batch.collector', id, row.collectorSealed),
    collectedOn: fromDbDate(row.collectedOn),
    reasons: Object.fromEntries(Object.entries(row.struck as object).filter(([code]) => isPaperReason(code))),
    enteredOn: fromDbDate(row.enteredOn),
    removedOn: row.removedOn && fromDbDate(row.removedOn),
  };
}
