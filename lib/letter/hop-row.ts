import 'server-only';
import { calendarOf } from '@/lib/jurisdiction/calendar-of';
import { type Channel, hopClocks, type RuleFamily } from '@/lib/jurisdiction/hop-clocks';
import { addDays, type CalendarDate, maxDay, toDbDate } from '@/lib/time/calendar-date';
import { type Roll, rollDay } from '@/lib/time/working-days';

export type HopInput = {
  jurisdiction: string;
  channel: Channel;
  sentOn: CalendarDate;
  /** The day another body forwarded it here; none for the body it was written to. */
  forwardedOn: CalendarDate | null;
  registeredOn: CalendarDate | null;
  extendedToOn: CalendarDate | null;
  pausedDays: number;
  official: { roll: string | null; ruleFamily: string };
};

/** The clocks of a hop as its row holds them: both days of each, moved by an extension or a pause. */
export function hopDays(hop: HopInput) {
  const clocks = hopClocks({
    jurisdiction: hop.jurisdiction,
    sentOn: hop.sentOn,
    channel: hop.channel,
    registeredOn: hop.registeredOn,
    forwardNoticeOn: hop.forwardedOn,
    official: { roll: hop.official.roll as Roll | null, ruleFamily: hop.official.ruleFamily as RuleFamily },
  });
  const answer = clocks.answer && moved(hop, clocks.answer);
  return {
    clock: clocks.none ? 'none' : clocks.estimated ? 'estimated' : 'running',
    clockReason: clocks.none ?? null,
    registeredOn: hop.registeredOn && toDbDate(hop.registeredOn),
    registerByOn: clocks.register && toDbDate(clocks.register.statutoryOn),
    registerSafeOn: clocks.register && toDbDate(clocks.register.safeOn),
    answerByOn: answer && toDbDate(answer.by),
    answerSafeOn: answer && toDbDate(answer.safe),
    extendedToOn: hop.extendedToOn && toDbDate(hop.extendedToOn),
    provisional: Boolean(clocks.register?.provisional || clocks.answer?.provisional),
  };
}

function moved(hop: HopInput, answer: { statutoryOn: CalendarDate; safeOn: CalendarDate }) {
  // An extension names its last day, pauses before it included; a later pause moves that day (papersSent).
  const paused = addDays(answer.statutoryOn, hop.pausedDays);
  const by = hop.extendedToOn ? maxDay(paused, hop.extendedToOn) : paused;
  const unmoved = by === answer.statutoryOn;
  return { by, safe: unmoved ? answer.safeOn : maxDay(answer.safeOn, rollDay(calendarOf(hop.jurisdiction), by, 'next')) };
}

/** The part of a hop's days that its letter repeats, so that lists read one table. */
export const standingOf = ({
  clock,
  registeredOn,
  registerByOn,
  registerSafeOn,
  answerByOn,
  answerSafeOn,
}: ReturnType<typeof hopDays>) => ({
  clock,
  registeredOn,
  registerByOn,
  registerSafeOn,
  answerByOn,
  answerSafeOn,
});
