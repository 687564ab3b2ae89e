import { whyHref } from '@/components/letter/why-href';
import { isLate, waitedDays } from '@/lib/letter/rules';
import { awaitedStay } from '@/lib/reply/awaited-stay';
import type { CalendarDate } from '@/lib/time/calendar-date';
import type { HopView, LetterView } from '@/lib/timeline/letter-view';
import type { Words } from '@/lib/words/words';
import type { TimelineEntry } from './entry';

type Props = { w: Words; letter: LetterView; today: CalendarDate; at: string | undefined };

/** The due days of a letter, body by body, each a tick that leads to its explanation. With several bodies each line says whose day it is. */
export function dueLines(props: Props): TimelineEntry[] {
  const { letter } = props;
  if (letter.state !== 'sent' && letter.state !== 'awaiting_us') return [];
  return [
    ...letter.hops.flatMap((hop) => [...numberLine(props, hop), ...passingLine(props, hop), ...answerLines(props, hop)]),
    ...silentLine(props),
  ];
}

const tick = { kind: 'due', icon: '┊', precision: 'day', tone: 'due' } as const;

function said({ w, letter }: Props, hop: HopView, title: string): string {
  return letter.hops.length > 1 ? `${title}: ${w.pick(hop.official)}` : title;
}

/** The day for a number: while it is owed, and where it came too late. */
function numberLine(props: Props, hop: HopView): TimelineEntry[] {
  const { registerByOn: by, registerSafeOn: safe, registeredOn } = hop;
  const came = registeredOn ?? hop.endedOn;
  if (!by || !safe || (came && came <= safe)) return [];
  const title = said(props, hop, props.w.t('case.due.register'));
  return [{ ...tick, id: `number-${hop.id}`, day: by, title, waitEndedOn: came, href: hrefOf(props, 'register', hop) }];
}

/** The day for passing it on matters where it was passed on after it. */
function passingLine(props: Props, hop: HopView): TimelineEntry[] {
  const { forwardByOn: by, forwardSafeOn: safe, leftOn } = hop;
  // By an estimate nobody is accused.
  if (!by || !safe || !leftOn || hop.clock === 'estimated' || leftOn <= safe) return [];
  const title = said(props, hop, props.w.t('clock.due.forward'));
  return [{ ...tick, id: `forward-${hop.id}`, day: by, title, waitEndedOn: leftOn, href: hrefOf(props, 'forward', hop) }];
}

/**
 * The answer's two days. A day of a body that passed the letter on, or answered, before it came is not
 * drawn. While our papers are awaited the clock stands: its day is not yet the last word, and nothing is late.
 */
function answerLines(props: Props, hop: HopView): TimelineEntry[] {
  const { w, letter, today } = props;
  const { answerByOn: by, answerSafeOn: safe, extended, endedOn } = hop;
  if (!by || !safe || (endedOn !== null && endedOn <= by)) return [];
  const line = { ...tick, waitEndedOn: endedOn, href: hrefOf(props, 'answer', hop) };
  const title = w.t(extended ? 'clock.due.extended' : 'case.due.answer');
  if (letter.state === 'awaiting_us' && hop === awaitedStay(letter.hops, letter.replies))
    return [{ ...line, id: `due-${hop.id}`, day: by, waitEndedOn: by, title: said(props, hop, `${title} (${w.t('clock.paused')})`) }];
  const passed = (day: CalendarDate) => (day < today ? ('late' as const) : ('due' as const));
  return [
    { ...line, id: `due-${hop.id}`, day: by, tone: safe === by ? passed(by) : 'due', title: said(props, hop, title) },
    ...(safe === by
      ? []
      : [{ ...line, id: `safe-${hop.id}`, day: safe, tone: passed(safe), title: said(props, hop, w.t('case.due.safe')) }]),
  ];
}

/** A letter past its day ends in today, so that its silence is drawn as long as it is. Late is said after the safe day only. */
function silentLine({ w, letter, today }: Props): TimelineEntry[] {
  const hop = letter.hops.at(-1);
  const late = isLate(letter.standing);
  if (!hop?.answerByOn || !(late || letter.standing === 'due')) return [];
  // Day 0 of the answer’s clock; where it is not known, the day on which the number was due.
  const from = hop.registeredOn ?? hop.registerByOn ?? hop.arrivedOn;
  const title = w.t('clock.silent', waitedDays({ from, dueOn: hop.answerByOn }, today));
  return [{ id: `silent-${letter.id}`, day: today, precision: 'day', kind: 'event', icon: '…', title, tone: late ? 'late' : 'due' }];
}

const hrefOf = ({ at }: Props, clock: Parameters<typeof whyHref>[1], hop: HopView) => (at ? whyHref(at, clock, hop.step) : undefined);
