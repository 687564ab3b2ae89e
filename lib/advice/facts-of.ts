import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { forwardingChecks } from '@/lib/letter/forwarding-checks';
import type { ClockedHop } from '@/lib/letter/hop-row';
import { type LetterFacts, standing } from '@/lib/letter/rules';
import { senderOf } from '@/lib/letter/stay-way';
import { isOpen, type PointReadingFact, verdictOver } from '@/lib/point/rules';
import { extensionOfStay, type StayExtension } from '@/lib/reply/extension-of-stay';
import { replyKind } from '@/lib/reply/kinds';
import { letterColumns } from '@/lib/reply/letter-columns';
import { paperDay, sentSince } from '@/lib/reply/paper-day';
import { type CalendarDate, fromDbDate, toDbDate } from '@/lib/time/calendar-date';
import type { BodyFact, ChildFact, Facts } from './facts';
import { EXTENDS, REFUSALS } from './kinds-of-reply';

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
  sentPrecision: string;
  looped: boolean;
  hops: readonly HopRow[];
  replies: readonly ReplyRow[];
  points: readonly { readings: readonly PointReadingFact[] }[];
};
export type HopRow = Dated &
  ClockedHop & {
    id: string;
    officialId: string;
    fromHopId: string | null;
    clock: string;
    numbered: boolean;
    clockReason: string | null;
    forwardByOn: Date | null;
    forwardSafeOn: Date | null;
  };
/** In the order in which they came. */
export type ReplyRow = { hopId: string; kind: string; receivedOn: Date; datedOn: Date | null };
export type Around = {
  law: LawInForce;
  today: CalendarDate;
  bodyOf: (officialId: string) => BodyFact;
  ended: Facts['ended'];
  children: readonly ChildFact[];
};

/**
 * A letter's row with its stays, replies and questions as facts of one day: what came later is not on file yet.
 * Throws for a letter without a stay.
 */
export function factsOf(later: LetterRow, { law, today, bodyOf, ended, children }: Around): Facts {
  const filed = filedBy(later, today);
  const hop = filed.hops.at(-1);
  if (!hop) throw new Error('A letter without a hop has no facts.');
  const moved = hop.extended ? extensionOfStay(law, filed, hop, bodyOf(hop.officialId), filed.replies.map(dated)) : null;
  const row = moved && !moved.inTime ? unextended(filed, moved) : filed;
  const before = senderOf(row.hops, hop);
  const here = row.replies.filter(({ hopId }) => hopId === hop.id);
  const last = here.findLast(({ kind }) => replyKind(kind).answers) ?? here.at(-1);
  const bodyId = (hopId: string) => row.hops.find(({ id }) => id === hopId)?.officialId ?? hop.officialId;
  const verdicts = row.points.map(({ readings }) => ({ verdict: verdictOver(readings)?.verdict ?? null }));
  const replies = row.replies.map(({ kind, receivedOn, hopId }) => ({ kind, receivedOn: fromDbDate(receivedOn), bodyId: bodyId(hopId) }));
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
    replies,
    refusals: replies.filter(({ kind }) => REFUSALS.includes(kind)).map((reply) => ({ ...reply, body: bodyOf(reply.bodyId) })),
    answeredLateOn: answeredLate(row, hop),
    numberKnown: hop.numbered,
    stays: row.hops.length,
    looped: row.looped,
    atComplainedOf: row.hops.length > 1 && row.aboutId === hop.officialId,
    forwardedLate: lateForwarding(law, row.hops, before),
    arrivedOn: fromDbDate(hop.arrivedOn),
    registeredOn: day(row.registeredOn),
    registerByOn: day(row.registerByOn),
    registerSafeOn: day(row.registerSafeOn),
    answerByOn: day(row.answerByOn),
    answerSafeOn: day(row.answerSafeOn),
    lateExtensionOn: moved && !moved.inTime ? moved.noticeOn : null,
    extendedToOn: moved?.inTime ? day(hop.extendedToOn ?? hop.answerByOn) : null,
    extensions: here.filter(({ kind }) => EXTENDS.includes(kind)).length,
    points: verdicts.length,
    openPoints: verdicts.filter(isOpen).length,
    ended: ended.filter(({ onDay }) => onDay <= today),
    children,
  };
}

const dated = ({ hopId, kind, receivedOn, datedOn }: ReplyRow) => ({
  hopId,
  kind,
  receivedOn: fromDbDate(receivedOn),
  datedOn: day(datedOn),
});

/** The row as it stood at the end of a day: for a step that was sent before today. */
function filedBy(row: LetterRow, on: CalendarDate): LetterRow {
  const replies = row.replies.filter(({ receivedOn }) => fromDbDate(receivedOn) <= on);
  const hops = row.hops.filter(({ arrivedOn }, at) => at === 0 || fromDbDate(arrivedOn) <= on);
  const same = replies.length === row.replies.length && hops.length === row.hops.length;
  return same ? row : { ...row, ...letterColumns(hops, replies), hops, replies };
}

const unextended = (row: LetterRow, { firstByOn, firstSafeOn }: StayExtension): LetterRow => ({
  ...row,
  answerByOn: firstByOn && toDbDate(firstByOn),
  answerSafeOn: firstSafeOn && toDbDate(firstSafeOn),
  extended: false,
});

/** By the day the answer bears, so that the post is nobody's fault; of an estimated term nobody is told that it was missed. */
function answeredLate({ answerSafeOn, sentOn, sentPrecision, replies }: LetterRow, { id, clock }: HopRow): CalendarDate | null {
  const first = replies.find(({ hopId, kind }) => hopId === id && replyKind(kind).answers);
  const safeOn = day(answerSafeOn);
  if (!first || !safeOn || clock !== 'running') return null;
  const on = paperDay(dated(first), sentSince({ sentOn: fromDbDate(sentOn), sentPrecision }));
  return on > safeOn ? fromDbDate(first.receivedOn) : null;
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

function lateForwarding(law: LawInForce, hops: readonly HopRow[], before: HopRow | undefined): Facts['forwardedLate'] {
  const stays = hops.map((hop) => ({
    ...hop,
    arrivedOn: fromDbDate(hop.arrivedOn),
    registeredOn: day(hop.registeredOn),
    forwardSafeOn: day(hop.forwardSafeOn),
  }));
  const byOn = day(before?.forwardByOn ?? null);
  const here = stays.at(-1);
  return here && byOn && forwardingChecks(law, stays, stays.length - 1)?.late ? { byOn, onDay: here.arrivedOn } : null;
}

const day = (date: Date | null): CalendarDate | null => date && fromDbDate(date);
