import 'server-only';
import type { Scope } from '@/lib/auth/with-scope';
import { isId } from '@/lib/db/ids';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import { PETITION_KINDS, type PetitionKind } from './kinds';
import type { PetitionState } from './states';

export type PetitionRow = {
  id: string;
  mark: string;
  kind: PetitionKind;
  state: PetitionState;
  online: boolean;
  openedOn: CalendarDate | null;
  closesOn: CalendarDate | null;
  closedOn: CalendarDate | null;
  totalCap: number | null;
  regionCap: number | null;
  invalidPerMille: number | null;
  minFormSeconds: number;
  burstPerMinute: number;
  eraseAfterDays: number;
  erasedOn: CalendarDate | null;
  declineReason: string | null;
  addedBy: string | null;
  changedBy: string | null;
  addedOn: CalendarDate;
  decidedBy: string | null;
  decidedOn: CalendarDate | null;
  /** The file it was read from: another's petition, kept beside ours. Nobody signs it here. */
  importId: string | null;
  /** The day the addressee answered, where a file says it; answers to ours are letters. */
  answeredOn: CalendarDate | null;
  caseId: string | null;
};

type Stored = Omit<
  PetitionRow,
  'kind' | 'state' | 'openedOn' | 'closesOn' | 'closedOn' | 'erasedOn' | 'addedOn' | 'decidedOn' | 'answeredOn'
> & {
  kind: string;
  state: string;
  addedOn: Date;
} & Record<'openedOn' | 'closesOn' | 'closedOn' | 'erasedOn' | 'decidedOn' | 'answeredOn', Date | null>;

const day = (date: Date | null) => date && fromDbDate(date);

export const petitionRow = (row: Stored): PetitionRow => ({
  ...row,
  kind: Object.hasOwn(PETITION_KINDS, row.kind) ? (row.kind as PetitionKind) : 'petition',
  state: row.state as PetitionState,
  openedOn: day(row.openedOn),
  closesOn: day(row.closesOn),
  closedOn: day(row.closedOn),
  erasedOn: day(row.erasedOn),
  decidedOn: day(row.decidedOn),
  answeredOn: day(row.answeredOn),
  addedOn: fromDbDate(row.addedOn),
});

/** A petition among those the scope can see, or null. */
export async function findPetition({ db, actor }: Scope, id: string): Promise<PetitionRow | null> {
  if (!isId(id)) return null;
  const row = await db.petition.findFirst({ where: { id, campaignId: actor.campaignId } });
  return row && petitionRow(row);
}

/** The same, held until the transaction ends: what is decided of it is decided once. Who signs meanwhile does not wait for it. */
export async function holdPetition(scope: Scope, id: string): Promise<PetitionRow | null> {
  if (!isId(id)) return null;
  const { db, actor } = scope;
  await db.$queryRaw`SELECT 1 FROM petition WHERE campaign_id = ${actor.campaignId}::uuid AND id = ${id}::uuid FOR NO KEY UPDATE`;
  return findPetition(scope, id);
}
