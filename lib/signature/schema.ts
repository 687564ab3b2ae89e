import { z } from 'zod';
import { choice, id, line, optionalId, optionalLine, optionalProse } from '@/lib/form/fields';
import { isRegion } from '@/lib/official/directory/regions';
import { isCalendarDate } from '@/lib/time/calendar-date';
import { ONLINE_REASONS } from './reasons';

/** A place in the order of signatures: larger than the numbers people type. */
const place = z
  .string({ error: 'empty' })
  .regex(/^\d{1,10}$/, { error: 'notInList' })
  .transform(Number);
const hiddenDay = optionalLine(10).pipe(z.string().refine(isCalendarDate, { error: 'notInList' }).nullable());
const hiddenRegion = optionalLine(12).pipe(z.string().refine(isRegion, { error: 'notInList' }).nullable());

export const BURST_DECISIONS = ['accept', 'strike'] as const;
export const decideBurstSchema = z.object({
  burstId: id(),
  decision: choice(BURST_DECISIONS),
  expected: place,
  reason: optionalLine(40).pipe(z.enum(ONLINE_REASONS, { error: 'notInList' }).nullable()),
});

/** The filter travels hidden, as the page showed it; how many and up to which are those of that page. */
export const strikeSchema = z.object({
  petitionId: id(),
  from: hiddenDay,
  to: hiddenDay,
  region: hiddenRegion,
  burst: optionalId(),
  expected: place,
  lastSeq: place,
  reason: choice(ONLINE_REASONS),
  note: optionalProse(1000),
});

/** One signer, as she signed. */
export const takeOffSchema = z.object({ petitionId: id(), name: line(120), region: line(12), contact: optionalLine(120) });

export const oneStrikeSchema = z.object({ strikeId: id() });
