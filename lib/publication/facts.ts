import { z } from 'zod';
import { isCalendarDate } from '@/lib/time/calendar-date';

/**
 * All that may leave: whatever is not named here stays. A published number is 0 or a multiple of five;
 * null means hidden (lib/publication/suppression.ts says when). The schema itself refuses 1 to 4.
 */
const cell = z.int().min(0).max(100_000_000).multipleOf(5).nullable();
const day = z.string().max(10).refine(isCalendarDate);
const month = z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/);
const name = z.string().min(1).max(300);

/** `days` null: half of them were never answered, so there is no middle to name. The whole null: hidden. */
const median = z.strictObject({ days: z.int().min(0).max(100_000).nullable(), n: cell }).nullable();

const letters = z.strictObject({
  total: cell,
  answered: cell,
  answeredInTime: cell,
  answeredLate: cell,
  answeredNoClock: cell,
  late: cell,
  waiting: cell,
  noClock: cell,
  setAside: cell,
  /** Letters whose day, the later of the two, has passed; and those of them answered on or before it. */
  due: cell,
  dueInTime: cell,
  median,
});

const body = z.strictObject({
  /** The shipped directory's code; null for a body the campaign added and for the others together. */
  code: z.string().max(80).nullable(),
  nameRu: name,
  nameEn: name,
  letters: cell,
  answered: cell,
  forwarded: cell,
  late: cell,
  median,
});

/** As many as a page of 60 kB carries; the rest are counted together. */
export const MOST_BODIES = 30;
export const MOST_MONTHS = 24;

export const factsSchema = z.strictObject({
  /** Which definitions the numbers follow: changed words are another version. */
  version: z.literal(1),
  campaign: z.strictObject({ slug: z.string().min(1).max(60), nameRu: name, nameEn: name }),
  asOfOn: day,
  periodFrom: month.nullable(),
  minimumCell: z.literal(5),
  roundedTo: z.literal(5),
  letters,
  kinds: z.array(z.strictObject({ code: z.string().regex(/^[a-z_]{1,40}$/), letters: cell })).max(40),
  bodies: z.array(body).max(MOST_BODIES),
  otherBodies: body.nullable(),
  months: z.array(z.strictObject({ month, sent: cell, answered: cell })).max(MOST_MONTHS),
  /** Everything before the first month shown. */
  earlier: z.strictObject({ sent: cell, answered: cell }),
});

export type Facts = z.output<typeof factsSchema>;
export type Cell = z.output<typeof cell>;
export type Median = z.output<typeof median>;
export type BodyFacts = z.output<typeof body>;
