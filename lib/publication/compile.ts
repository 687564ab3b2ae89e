import { REPLY_KINDS } from '@/lib/reply/kinds';
import type { CalendarDate } from '@/lib/time/calendar-date';
import { compileBodies, type RawBody } from './compile-bodies';
import { compileMedian } from './compile-median';
import { compileMonths, type RawMonths } from './compile-months';
import { type Facts, type FrozenPerson, type FrozenPost, factsSchema } from './facts';
import type { Happened } from './happened';
import { type Count, protect, protectOne, together } from './suppression';
import type { Bin } from './survival';

export const STANDINGS = ['answeredInTime', 'answeredLate', 'answeredNoClock', 'late', 'waiting', 'noClock', 'setAside'] as const;

/** Exact numbers as the database counts them. They never leave; `compileFacts` says what does. */
export type RawCounts = {
  total: Count;
  standings: Partial<Record<(typeof STANDINGS)[number], Count>>;
  answered: Count;
  unanswered: Count;
  dueInTime: Count;
  dueNot: Count;
  kinds: Record<string, Count>;
  bins: Bin[];
  bodies: RawBody[];
  months: RawMonths;
};

type Head = { campaign: Facts['campaign']; asOfOn: CalendarDate };
/** What stands beside the figures. */
type Beside = { people?: readonly FrozenPerson[]; happened?: readonly Happened[]; posts?: readonly FrozenPost[] };

/** The kinds that are answers, the best first: a letter counts under the best it got. */
export const ANSWER_KINDS = REPLY_KINDS.filter((kind) => kind.answers)
  .toSorted((a, b) => b.weight - a.weight)
  .map((kind) => kind.code);

const KINDS = [...ANSWER_KINDS, 'forwarded_only', 'none'];
const NONE: Count = { letters: 0, cases: 0 };

/** From exact counts to what may leave. Throws when the result is not what the strict schema says. */
export function compileFacts(raw: RawCounts, head: Head, { people = [], happened = [], posts = [] }: Beside = {}): Facts {
  const standings = protect(STANDINGS.map((standing) => raw.standings[standing] ?? NONE));
  const [answered = null] = protect([raw.answered, raw.unanswered]);
  const [dueInTime = null] = protect([raw.dueInTime, raw.dueNot]);
  const kinds = protect(KINDS.map((code) => raw.kinds[code] ?? NONE));
  return factsSchema.parse({
    version: 2,
    campaign: head.campaign,
    asOfOn: head.asOfOn,
    minimumCell: 5,
    roundedTo: 5,
    letters: {
      total: protectOne(raw.total),
      answered,
      ...Object.fromEntries(STANDINGS.map((standing, at) => [standing, standings[at] ?? null])),
      due: protectOne(together([raw.dueInTime, raw.dueNot])),
      dueInTime,
      median: compileMedian(raw.bins, raw.total, answered),
    },
    kinds: KINDS.map((code, at) => ({ code, letters: kinds[at] ?? null })),
    ...compileBodies(raw.bodies),
    ...compileMonths(raw.months, head.asOfOn, raw.unanswered),
    people: people.map(({ mark, digest }) => ({ mark, digest })),
    happened,
    posts: posts.map(({ mark, digest }) => ({ mark, digest })),
  });
}
