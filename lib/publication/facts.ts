import { z } from 'zod';
import { isCalendarDate } from '@/lib/time/calendar-date';
import { type Happened, happenedSchema, MOST_HAPPENED } from './happened';

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

export const MOST_PEOPLE = 1_000;
/** Each is chosen by hand and read by a second person; the newest go out. */
export const MOST_POSTS = 300;

/** Somebody who agreed that something be said of her: what is said stands apart, so that it can be withdrawn. */
const person = z.strictObject({ mark: z.string().regex(/^[0-9a-f]{16}$/), digest: z.string().regex(/^[0-9a-f]{64}$/) });
/** A post: its words stand apart too, so that it can be taken back. */
const post = person;

const figures = {
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
};

/** Which definitions the numbers follow: changed words are another version. The first knew of no people, no timeline and no posts. */
export const factsSchema = z.discriminatedUnion('version', [
  z.strictObject({ version: z.literal(1), ...figures }),
  z.strictObject({
    version: z.literal(2),
    ...figures,
    people: z.array(person).max(MOST_PEOPLE),
    happened: z.array(happenedSchema).max(MOST_HAPPENED),
    posts: z.array(post).max(MOST_POSTS),
  }),
]);

export type Facts = z.output<typeof factsSchema>;
export type FrozenPerson = z.output<typeof person>;
export type FrozenPost = z.output<typeof post>;
export type Cell = z.output<typeof cell>;
export type Median = z.output<typeof median>;
export type BodyFacts = z.output<typeof body>;

export const peopleOf = (facts: Facts): readonly FrozenPerson[] => (facts.version === 2 ? facts.people : []);

export const postsOf = (facts: Facts): readonly FrozenPost[] => (facts.version === 2 ? facts.posts : []);

export const happenedOf = (facts: Facts): readonly Happened[] => (facts.version === 2 ? facts.happened : []);
