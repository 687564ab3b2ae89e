import { invalidPerMille } from '@/lib/petition/rules';
import type { PetitionState } from '@/lib/petition/states';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { StrikeReason } from './reasons';

/** Lines struck out by reason; none is left out. */
export type StruckLines = Partial<Record<StrikeReason, number>>;

/** A sheet of one region has no more lines: a typing mistake is told before it is counted. */
export const MOST_LINES = 9_999;

export const struckSum = (struck: StruckLines): number => Object.values(struck).reduce((all, lines) => all + lines, 0);

/** Sheets come in while people sign and after it ended; not for a draft, nor for a petition that was read from a file. */
export const takesSheets = ({ state, importId }: { state: PetitionState; importId: string | null }): boolean =>
  importId === null && (state === 'open' || state === 'closed');

type Sheet = { valid: number; struck: StruckLines; collectedOn: CalendarDate };
type Dated = { closedOn: CalendarDate | null; closesOn: CalendarDate | null };

/** Why a sheet cannot be as it was typed, as a reason to refuse and its field; null where it can. */
export function sheetFault(
  { valid, struck, collectedOn }: Sheet,
  { closedOn, closesOn }: Dated,
  today: CalendarDate,
): readonly [reason: string, field: string] | null {
  if (collectedOn > today) return ['in_future', 'collectedOn'];
  const last = closedOn ?? closesOn;
  if (last !== null && collectedOn > last) return ['sheet_after_closing', 'collectedOn'];
  const lines = valid + struckSum(struck);
  if (lines === 0) return ['sheet_empty', 'valid'];
  return lines > MOST_LINES ? ['sheet_too_long', 'valid'] : null;
}

export type SheetSums = { sheets: number; valid: number; struck: number; overCap: number };

/** The share of invalid lines among those looked at, in per mille; a line beyond a cap was valid. */
export const invalidOf = ({ valid, struck, overCap }: Omit<SheetSums, 'sheets'>): number | null =>
  invalidPerMille({ valid: valid + overCap, invalid: struck });

/** What parts come to together. */
export const sumOf = (parts: readonly SheetSums[]): SheetSums =>
  parts.reduce(
    (all, part) => ({
      sheets: all.sheets + part.sheets,
      valid: all.valid + part.valid,
      struck: all.struck + part.struck,
      overCap: all.overCap + part.overCap,
    }),
    { sheets: 0, valid: 0, struck: 0, overCap: 0 },
  );
