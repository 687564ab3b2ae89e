import { z } from 'zod';
import { day, id, line, optionalLine, optionalNumber } from '@/lib/form/fields';
import { isRegion } from '@/lib/official/directory/regions';
import { PAPER_REASONS, type StrikeReason } from './reasons';
import { MOST_LINES, type StruckLines } from './sheet-rules';

const lines = () => optionalNumber(0, MOST_LINES);

type StruckField = `struck_${StrikeReason}`;
/** A field for each reason, so that what is wrong with one is said beside it; empty and 0 say the same. */
const struckFields = Object.fromEntries(PAPER_REASONS.map((code) => [`struck_${code}`, lines()])) as Record<
  StruckField,
  ReturnType<typeof lines>
>;

export const sheetSchema = z.object({
  petitionId: id(),
  sheet: line(60),
  region: line(12).pipe(z.string().refine(isRegion, { error: 'notInList' })),
  place: optionalLine(200),
  collector: optionalLine(200),
  collectedOn: day(),
  valid: lines(),
  ...struckFields,
  fit: optionalLine(1),
});

/** The lines struck out, by reason, of what was typed. */
export const struckOf = (typed: Partial<Record<StruckField, number | null>>): StruckLines =>
  Object.fromEntries(
    PAPER_REASONS.flatMap((code) => {
      const count = typed[`struck_${code}`];
      return count ? [[code, count]] : [];
    }),
  );

export const oneSheetSchema = z.object({ sheetId: id() });

export const isPaperReason = (code: string): code is StrikeReason => (PAPER_REASONS as readonly string[]).includes(code);
