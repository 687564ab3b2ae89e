import { z } from 'zod';
import { isCalendarDate } from '@/lib/time/calendar-date';

/** As many as are kept in an edition: the newest. */
export const MOST_HAPPENED = 200;
export const HAPPENED_KINDS = ['gathering', 'question', 'petition', 'incident'] as const;
export type HappenedKind = (typeof HAPPENED_KINDS)[number];

const day = z.string().max(10).refine(isCalendarDate);
const month = z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/);
/** A code of the registry of its kind: a day or a word that somebody typed cannot stand here. */
const code = z.string().regex(/^[a-z_]{1,40}$/);
const region = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
  .nullable();
const cell = z.int().min(0).max(100_000_000).multipleOf(5);

/**
 * What may be said of what happened: no name, no place, no case. Gatherings and occasions to ask are public
 * and have their day; incidents have a month and are told by fives, never one by one.
 */
export const happenedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('gathering'), on: day, region, what: code, answer: code, ground: code.nullable() }),
  /** `n`: questions sent; null is hidden. */
  z.strictObject({ kind: z.literal('question'), on: day, region: z.null(), what: code, n: cell.nullable() }),
  /** `n`: the threshold reached, which is public. */
  z.strictObject({
    kind: z.literal('petition'),
    on: day,
    region: z.null(),
    what: z.enum(['opened', 'closed', 'reached']),
    n: z.int().positive().nullable(),
  }),
  z.strictObject({ kind: z.literal('incident'), on: month, region, what: code, n: cell.positive() }),
]);

export type Happened = z.output<typeof happenedSchema>;

/** Newest first; of one day in a fixed order, so that the same facts are the same text. */
export const newestOf = (all: readonly Happened[]): Happened[] =>
  all.toSorted((a, b) => compare(b.on, a.on) || compare(JSON.stringify(a), JSON.stringify(b))).slice(0, MOST_HAPPENED);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
