import 'server-only';
import type { Deadline } from '@/lib/jurisdiction/deadline';
import { type Channel, hopClocks, type RuleFamily } from '@/lib/jurisdiction/hop-clocks';
import type { LawInForce } from '@/lib/jurisdiction/law-in-force';
import { movedDeadline } from '@/lib/jurisdiction/moved-deadline';
import type { RuleRole } from '@/lib/jurisdiction/rule';
import { type CalendarDate, fromDbDate, lastOfMonth, toDbDate } from '@/lib/time/calendar-date';
import type { Roll } from '@/lib/time/working-days';

/** What of a letter its clocks depend on. */
export type ClockedLetter = { channel: string; sentOn: Date; sentPrecision: string; law: string };
/** What of a hop's row its clocks depend on. */
export type ClockedHop = {
  step: number;
  arrivedOn: Date;
  deliveredOn: Date | null;
  registeredOn: Date | null;
  extended: boolean;
  /** The day its notice named, where it named one. */
  extendedToOn: Date | null;
  pausedDays: number;
};
export type ClockedBody = { roll: string | null; ruleFamily: string };

export const CLOCKED_BODY = { roll: true, ruleFamily: true } as const;

/** A stay that has only begun: nothing known of it but the day it was sent there. */
export const newStay = (step: number, arrivedOn: CalendarDate): ClockedHop => ({
  step,
  arrivedOn: toDbDate(arrivedOn),
  deliveredOn: null,
  registeredOn: null,
  extended: false,
  extendedToOn: null,
  pausedDays: 0,
});

/** The clocks of a hop as its row holds them: both days of each, moved by an extension or a pause. */
export function hopDays(law: LawInForce, letter: ClockedLetter, hop: ClockedHop, official: ClockedBody) {
  const clocks = clocksOf(law, letter, hop, official);
  const answer = clocks.answer && movedAnswer(law, hop, clocks.answer);
  return {
    clock: clocks.none ? 'none' : clocks.estimated ? 'estimated' : 'running',
    clockReason: clocks.none ?? null,
    deliveredOn: hop.deliveredOn,
    registeredOn: hop.registeredOn,
    registerByOn: clocks.register && toDbDate(clocks.register.statutoryOn),
    registerSafeOn: clocks.register && toDbDate(clocks.register.safeOn),
    forwardByOn: clocks.forward && toDbDate(clocks.forward.statutoryOn),
    forwardSafeOn: clocks.forward && toDbDate(clocks.forward.safeOn),
    answerByOn: answer && toDbDate(answer.statutoryOn),
    answerSafeOn: answer && toDbDate(answer.safeOn),
    extended: hop.extended,
    extendedToOn: hop.extendedToOn,
    pausedDays: hop.pausedDays,
    provisional: Boolean(clocks.register?.provisional || answer?.provisional),
  };
}

/** The same as deadlines that can explain themselves, before extension and pause. */
export function clocksOf(law: LawInForce, letter: ClockedLetter, hop: ClockedHop, official: ClockedBody) {
  const sentOn = fromDbDate(letter.sentOn);
  return hopClocks({
    law,
    sentOn,
    sentUntilOn: letter.sentPrecision === 'month' ? lastOfMonth(sentOn) : null,
    channel: letter.channel as Channel,
    answerRole: letter.law as RuleRole,
    registeredOn: hop.registeredOn && fromDbDate(hop.registeredOn),
    arrivedOn: hop.deliveredOn && fromDbDate(hop.deliveredOn),
    // The body a letter was written to had no notice; each later one counts from its own.
    forwardNoticeOn: hop.step > 1 ? fromDbDate(hop.arrivedOn) : null,
    official: { roll: official.roll as Roll | null, ruleFamily: official.ruleFamily as RuleFamily },
  });
}

/** The answer's deadline with the hop's pauses and its extension: what the row's days say, able to explain itself. */
export function movedAnswer(law: LawInForce, hop: ClockedHop, answer: Deadline): Deadline {
  const extension = hop.extended ? { day: hop.extendedToOn && fromDbDate(hop.extendedToOn) } : null;
  return movedDeadline(law, answer, { pausedDays: hop.pausedDays, extension });
}

/** The part of a hop's days that its letter repeats, so that lists read one table. */
export const standingOf = ({
  clock,
  registeredOn,
  registerByOn,
  registerSafeOn,
  answerByOn,
  answerSafeOn,
}: Pick<ReturnType<typeof hopDays>, 'clock' | 'registeredOn' | 'registerByOn' | 'registerSafeOn' | 'answerByOn' | 'answerSafeOn'>) => ({
  clock,
  registeredOn,
  registerByOn,
  registerSafeOn,
  answerByOn,
  answerSafeOn,
});
