import { isLate } from '@/lib/letter/rules';
import { replyKind } from '@/lib/reply/kinds';
import { type CalendarDate, daysBetween } from '@/lib/time/calendar-date';
import type { EventView } from '@/lib/timeline/event-view';
import type { HopView, LetterView, ReplyView } from '@/lib/timeline/letter-view';
import type { CaseTimeline } from '@/lib/timeline/read-timeline';
import type { Words } from '@/lib/words/words';
import { Came, LetterText } from './came';
import type { TimelineEntry } from './entry';

/**
 * A case's events as lines: what happened to a letter stands under it, with its due days drawn in,
 * so that silence is seen. A due day of a body that passed the letter on ends with the passing.
 */
export function caseEntries(w: Words, timeline: CaseTimeline, letterHref?: (letterId: string) => string): TimelineEntry[] {
  const { events, letters, notes } = timeline;
  const rootOf = new Map(
    letters.map((letter) => [letter.id, events.find((event) => event.letterId === letter.id && BEGINS.has(event.kind))]),
  );
  return events.flatMap((event): TimelineEntry[] => {
    if (!event.letterId) return [{ ...line(event), body: notes.find((note) => note.id === event.payload.noteId)?.text }];
    const letter = letters.find((each) => each.id === event.letterId);
    if (!letter || rootOf.get(letter.id) !== event) return [];
    return [
      {
        ...line(event),
        id: `letter-${letter.id}`,
        href: letterHref?.(letter.id),
        body: letter.text && <LetterText w={w} text={letter.text} />,
        children: underLetter(w, timeline, letter, event),
      },
    ];
  });
}

const BEGINS = new Set(['letter_sent', 'letter_drafted']);

function underLetter(w: Words, { events, jurisdiction, today }: CaseTimeline, letter: LetterView, root: EventView): TimelineEntry[] {
  const own = events.filter((event) => event.letterId === letter.id && event !== root && !saidElsewhere(event));
  const lines = own.map((event) => {
    const reply = replyOf(letter, event);
    return {
      ...line(event),
      tone: reply ? replyKind(reply.kind).tone : event.tone,
      body: <Came w={w} jurisdiction={jurisdiction} letter={letter} event={event} reply={reply} />,
    };
  });
  return [
    ...lines,
    ...(letter.state === 'sent' || letter.state === 'awaiting_us'
      ? letter.hops.flatMap((hop) => dueLines(w, hop, today, letter.hops.length > 1))
      : []),
    ...stillSilent(w, letter, today),
  ];
}

// A reply that only registers or forwards is told by what it did.
const saidElsewhere = (event: EventView): boolean =>
  event.kind === 'reply_received' && ['registers', 'forwards'].includes(replyKind(String(event.payload.kind)).effect);

function replyOf(letter: LetterView, event: EventView): ReplyView | undefined {
  if (event.kind === 'reply_reclassified') return undefined;
  if (event.kind === 'letter_registered')
    return letter.replies.find((reply) => reply.hopId === event.payload.hopId && reply.kind === 'registration');
  return letter.replies.find((reply) => reply.id === event.payload.replyId);
}

/** A late letter ends in today: so its silence is drawn at the letter itself, as long as it is. */
function stillSilent(w: Words, letter: LetterView, today: CalendarDate): TimelineEntry[] {
  const safeOn = letter.hops.at(-1)?.answerSafeOn;
  if (!isLate(letter.standing) || !safeOn) return [];
  const title = w.t('case.due.silent', { n: daysBetween(safeOn, today) });
  return [{ id: `silent-${letter.id}`, day: today, precision: 'day', kind: 'event', icon: '…', title, tone: 'late' }];
}

/** With several bodies each line says whose day it is. */
function dueLines(w: Words, hop: HopView, today: CalendarDate, several: boolean): TimelineEntry[] {
  if (!hop.answerByOn || !hop.answerSafeOn) return [];
  const due = { kind: 'due', icon: '┊', precision: 'day', waitEndedOn: hop.endedOn } as const;
  const say = (key: string) => `${w.t(`case.due.${key}`)}${several ? `: ${w.pick(hop.official)}` : ''}`;
  const passedOn = hop.endedOn !== null && hop.endedOn <= hop.answerByOn;
  const lines: TimelineEntry[] = [
    {
      ...due,
      id: `due-${hop.id}`,
      day: hop.answerByOn,
      tone: hop.answerSafeOn === hop.answerByOn && hop.answerByOn < today ? 'late' : 'due',
      title: say('answer'),
    },
  ];
  if (!hop.registeredOn && hop.registerByOn && !hop.endedOn)
    lines.push({ ...due, id: `number-${hop.id}`, day: hop.registerByOn, tone: 'due', title: say('register') });
  if (!passedOn && hop.answerSafeOn !== hop.answerByOn)
    lines.push({
      ...due,
      id: `safe-${hop.id}`,
      day: hop.answerSafeOn,
      tone: hop.answerSafeOn < today ? 'late' : 'due',
      title: say('safe'),
    });
  return passedOn ? [] : lines;
}

const line = (event: EventView): TimelineEntry => ({
  id: event.id,
  day: event.day,
  precision: event.precision,
  kind: 'event',
  icon: event.icon,
  title: event.title,
  who: event.who,
  tone: event.tone,
});
