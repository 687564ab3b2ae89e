import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { forwardingChecks } from '@/lib/letter/forwarding-checks';
import { type LetterFacts, standing } from '@/lib/letter/rules';
import { isOpen, type PointReadingFact, verdictOver } from '@/lib/point/rules';
import { replyKind } from '@/lib/reply/kinds';
import { type CalendarDate, fromDbDate } from '@/lib/time/calendar-date';
import type { BodyFact, ChildFact, Facts } from './facts';
import { EXTENDS } from './kinds-of-reply';

type Dated = {
  registeredOn: Date | null;
  registerByOn: Date | null;
  registerSafeOn: Date | null;
  answerByOn: Date | null;
  answerSafeOn: Date | null;
};
/** What of a letter's row says where it stands. */
export type StandingRow = Dated & { state: string; clock: string; answeredOn: Date | null; extended: boolean };
export type LetterRow = StandingRow & {
  id: string;
  caseId: string;
  region: string;
  channel: string;
  law: string;
  category: string;
  rung: string | null;
  aboutId: string | null;
  sentOn: Date;
  looped: boolean;
  hops: readonly HopRow[];
  replies: readonly ReplyRow[];
  points: readonly { readings: readonly PointReadingFact[] }[];
};
export type HopRow = {
  id: string;
  officialId: string;
  arrivedOn: Date;
  registeredOn: Date | null;
  numbered: boolean;
  clockReason: string | null;
  forwardByOn: Date | null;
  extendedToOn: Date | null;
};
/** In the order in which they came. */
export type ReplyRow = { hopId: string; kind: string; receivedOn: Date };
export type Around = {
  law: LawInForce;
  today: CalendarDate;
  bodyOf: (officialId: string) => BodyFact;
  ended: Facts['ended'];
  children: readonly ChildFact[];
};

/** A letter's row with its stays, replies and questions as facts of one day. Throws for a letter without a stay. */
export function factsOf(row: LetterRow, { law, today, bodyOf, ended, children }: Around): Facts {
  const hop = row.hops.at(-1);
  if (!hop) throw new Error('A letter without a hop has no facts.');
  const before = row.hops.at(-2);
  const here = row.replies.filter(({ hopId }) => hopId === hop.id);
  const last = here.findLast(({ kind }) => replyKind(kind).answers) ?? here.at(-1);
  const bodyId = (hopId: string) => row.hops.find(({ id }) => id === hopId)?.officialId ?? hop.officialId;
  const verdicts = row.points.map(({ readings }) => ({ verdict: verdictOver(readings)?.verdict ?? null }));
  return {
    today,
    law,
    caseId: row.caseId,
    region: row.region,
    letter: {
      id: row.id,
      state: row.state,
      standing: standingToday(row, today),
      channel: row.channel,
      law: row.law,
      category: row.category,
      rung: row.rung,
      sentOn: fromDbDate(row.sentOn),
      clockReason: hop.clockReason,
    },
    body: bodyOf(hop.officialId),
    before: before ? bodyOf(before.officialId) : null,
    last: last ? { kind: last.kind, receivedOn: fromDbDate(last.receivedOn), bodyId: hop.officialId } : null,
    replies: row.replies.map(({ kind, receivedOn, hopId }) => ({ kind, receivedOn: fromDbDate(receivedOn), bodyId: bodyId(hopId) })),
    numberKnown: hop.numbered,
    stays: row.hops.length,
    looped: row.looped,
    atComplainedOf: row.hops.length > 1 && row.aboutId === hop.officialId,
    forwardedLate: lateForwarding(law, row.hops),
    arrivedOn: fromDbDate(hop.arrivedOn),
    registeredOn: day(row.registeredOn),
    registerByOn: day(row.registerByOn),
    registerSafeOn: day(row.registerSafeOn),
    answerByOn: day(row.answerByOn),
    answerSafeOn: day(row.answerSafeOn),
    extendedToOn: day(hop.extendedToOn),
    extensions: here.filter(({ kind }) => EXTENDS.includes(kind)).length,
    points: verdicts.length,
    openPoints: verdicts.filter(isOpen).length,
    ended,
    children,
  };
}

/** Where a letter's row stands on a day. */
export const standingToday = (row: StandingRow, today: CalendarDate) => {
  const facts: LetterFacts = {
    state: row.state,
    clock: row.clock,
    answeredOn: day(row.answeredOn),
    registeredOn: day(row.registeredOn),
    registerSafeOn: day(row.registerSafeOn),
    answerByOn: day(row.answerByOn),
    answerSafeOn: day(row.answerSafeOn),
    extended: row.extended,
  };
  return standing(facts, today);
};

function lateForwarding(law: LawInForce, hops: readonly HopRow[]): Facts['forwardedLate'] {
  const stays = hops.map((hop) => ({
    officialId: hop.officialId,
    arrivedOn: fromDbDate(hop.arrivedOn),
    registeredOn: day(hop.registeredOn),
  }));
  const byOn = day(hops.at(-2)?.forwardByOn ?? null);
  const here = stays.at(-1);
  return here && byOn && forwardingChecks(law, stays, stays.length - 1)?.late ? { byOn, onDay: here.arrivedOn } : null;
}

const day = (date: Date | null): CalendarDate | null => date && fromDbDate(date);
