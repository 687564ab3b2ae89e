import 'server-only';
import type { FieldKey } from '@/lib/auth/keyring';
import { type Standing, standing } from '@/lib/letter/rules';
import type { OfficialView } from '@/lib/official/read';
import { type PointView, pointView, WITH_READINGS } from '@/lib/point/point-view';
import { replyKind } from '@/lib/reply/kinds';
import { type CalendarDate, fromDbDate, minDay } from '@/lib/time/calendar-date';
import type { InBoth } from '@/lib/words/locale';
import type { Prisma } from '@/prisma/client/client';

export const WITH_HOPS_AND_REPLIES = {
  hops: { orderBy: { step: 'asc' } },
  replies: { orderBy: [{ receivedOn: 'asc' }, { seq: 'asc' }] },
  points: WITH_READINGS,
} satisfies Prisma.LetterInclude;

type Row = Prisma.LetterGetPayload<{ include: typeof WITH_HOPS_AND_REPLIES }>;
/** A body as a view needs it: its names, and which law binds it. */
export type Body = InBoth & { ruleFamily: string; roll: string | null };
type NameOf = (officialId: string) => Body;

export type ReplyView = ReturnType<typeof replyView>;
export type HopView = ReturnType<typeof hopView>;
export type LetterView = {
  id: string;
  to: InBoth;
  at: InBoth;
  parentId: string | null;
  /** The body complained of, where one was named. */
  aboutId: string | null;
  about: InBoth | null;
  /** Which term binds the answer, and the step of the ladder it took. */
  law: string;
  rung: string | null;
  category: string;
  channel: string;
  state: string;
  standing: Standing;
  sentOn: CalendarDate;
  sentPrecision: string;
  answeredOn: CalendarDate | null;
  looped: boolean;
  enteredFor: boolean;
  text: string | null;
  hops: HopView[];
  replies: ReplyView[];
  /** Its numbered questions, and what became of each. */
  points: PointView[];
};

/** A letter with its stays and replies, opened: what a page may show to whoever reached its case. */
export function letterView(row: Row, today: CalendarDate, key: FieldKey, nameOf: NameOf): LetterView {
  const dates = {
    answeredOn: day(row.answeredOn),
    registeredOn: day(row.registeredOn),
    registerSafeOn: day(row.registerSafeOn),
    answerByOn: day(row.answerByOn),
    answerSafeOn: day(row.answerSafeOn),
  };
  return {
    id: row.id,
    to: nameOf(row.toId),
    at: nameOf(row.atId),
    parentId: row.parentId,
    aboutId: row.aboutId,
    about: row.aboutId ? nameOf(row.aboutId) : null,
    law: row.law,
    rung: row.rung,
    category: row.category,
    channel: row.channel,
    state: row.state,
    standing: standing({ ...dates, state: row.state, clock: row.clock, extended: row.extended }, today),
    sentOn: fromDbDate(row.sentOn),
    sentPrecision: row.sentPrecision,
    answeredOn: dates.answeredOn,
    looped: row.looped,
    enteredFor: row.enteredFor,
    text: key.openOptional('letter.text', row.id, row.textSealed),
    hops: row.hops.map((hop) => hopView(hop, row.replies, key, nameOf)),
    replies: row.replies.map((reply) => replyView(reply, key, nameOf)),
    points: row.points.map((point) => pointView(point, key)),
  };
}

function hopView(hop: Row['hops'][number], replies: Row['replies'], key: FieldKey, nameOf: NameOf) {
  const answer = replies.find((reply) => reply.hopId === hop.id && replyKind(reply.kind).answers);
  const answeredOn = answer ? fromDbDate(answer.receivedOn) : null;
  return {
    id: hop.id,
    step: hop.step,
    official: nameOf(hop.officialId),
    officialId: hop.officialId,
    /** The stay it was passed on from; none for the first. */
    fromHopId: hop.fromHopId,
    arrivedOn: fromDbDate(hop.arrivedOn),
    deliveredOn: day(hop.deliveredOn),
    number: key.openOptional('hop.number', hop.id, hop.numberSealed),
    registeredOn: day(hop.registeredOn),
    clock: hop.clock,
    clockReason: hop.clockReason,
    registerByOn: day(hop.registerByOn),
    registerSafeOn: day(hop.registerSafeOn),
    forwardByOn: day(hop.forwardByOn),
    forwardSafeOn: day(hop.forwardSafeOn),
    answerByOn: day(hop.answerByOn),
    answerSafeOn: day(hop.answerSafeOn),
    provisional: hop.provisional,
    extended: hop.extended,
    /** The day its notice named, if it named one. */
    extendedToOn: day(hop.extendedToOn),
    pausedDays: hop.pausedDays,
    leftOn: day(hop.leftOn),
    /** The first answer of this body's. */
    answeredOn,
    /** When waiting here ended: an answer, or the letter was passed on, whichever was first. */
    endedOn: answeredOn && hop.leftOn ? minDay(answeredOn, fromDbDate(hop.leftOn)) : (answeredOn ?? day(hop.leftOn)),
  };
}

function replyView(reply: Row['replies'][number], key: FieldKey, nameOf: NameOf) {
  return {
    id: reply.id,
    hopId: reply.hopId,
    kind: reply.kind,
    officialClass: key.openOptional('reply.official_class', reply.id, reply.officialClassSealed),
    datedOn: day(reply.datedOn),
    postmarkedOn: day(reply.postmarkedOn),
    extendedToOn: day(reply.extendedToOn),
    receivedOn: fromDbDate(reply.receivedOn),
    number: key.openOptional('reply.number', reply.id, reply.numberSealed),
    text: key.openOptional('reply.text', reply.id, reply.textSealed),
    forwardedTo: reply.forwardedToId ? nameOf(reply.forwardedToId) : null,
    enteredFor: reply.enteredFor,
  };
}

const day = (date: Date | null): CalendarDate | null => date && fromDbDate(date);

/** The body of an id among those read; an unknown one has no name and no clock. */
export const bodyIn =
  (found: Map<string, OfficialView>) =>
  (id: unknown): Body => {
    const body = found.get(String(id));
    return { ru: body?.nameRu ?? '…', en: body?.nameEn ?? '…', ruleFamily: body?.ruleFamily ?? 'none', roll: body?.roll ?? null };
  };
