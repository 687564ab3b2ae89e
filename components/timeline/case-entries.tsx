import { PointsTally } from '@/components/point/points-tally';
import { replyKind } from '@/lib/reply/kinds';
import { BEGINS } from '@/lib/timeline/begins';
import { dateNotes } from '@/lib/timeline/date-notes';
import type { EventView } from '@/lib/timeline/event-view';
import type { LetterView } from '@/lib/timeline/letter-view';
import type { CaseTimeline } from '@/lib/timeline/read-timeline';
import type { Words } from '@/lib/words/words';
import { Came, LetterText } from './came';
import { dueLines } from './due-lines';
import type { TimelineEntry } from './entry';
import { pausedUntil, replyOf, saidElsewhere } from './event-reply';
import { FollowsLetter, type LetterAt, nextLines, type RungTitle } from './next-letters';
import { supersededLines } from './superseded-lines';

type Links = {
  letterHref: ((letterId: string) => string) | undefined;
  at: LetterAt;
  /** The page of what an event tells of, where it is no letter. */
  thingHref: (event: EventView) => string | undefined;
  rungTitle: RungTitle | undefined;
};

/**
 * A case's events as lines: what happened to a letter stands under it, with its due days drawn in,
 * so that silence is seen. Petitions, gatherings, questions, incidents, people and posts lead to their own pages,
 * where they have one. A due day of a body that passed the letter on ends with the passing.
 */
export function caseEntries(
  w: Words,
  timeline: CaseTimeline,
  letterHref?: (letterId: string) => string,
  rungTitle?: RungTitle,
  thingPath?: (event: EventView) => string | null,
): TimelineEntry[] {
  const { events, letters, notes } = timeline;
  const rootOf = new Map(
    letters.map((letter) => [letter.id, events.find((event) => event.letterId === letter.id && BEGINS.includes(event.kind))]),
  );
  const at: LetterAt = (id) => (rootOf.get(id) ? `#letter-${id}` : letterHref?.(id));
  const thingHref = (event: EventView) => {
    const path = event.noun === 'letter' ? null : thingPath?.(event);
    return path ? `/${w.locale}${path}` : undefined;
  };
  return events.flatMap((event): TimelineEntry[] => {
    if (!event.letterId)
      return [{ ...line(event), href: thingHref(event), body: notes.find((note) => note.id === event.payload.noteId)?.text }];
    const letter = letters.find((each) => each.id === event.letterId);
    if (!letter || rootOf.get(letter.id) !== event) return [];
    return [
      {
        ...line(event),
        id: `letter-${letter.id}`,
        href: letterHref?.(letter.id),
        body: (
          <>
            <FollowsLetter w={w} letters={letters} letter={letter} at={at} rungTitle={rungTitle} />
            <PointsTally w={w} letter={letter} />
            {letter.text && <LetterText w={w} text={letter.text} />}
          </>
        ),
        children: underLetter(w, timeline, letter, event, { letterHref, at, thingHref, rungTitle }),
      },
    ];
  });
}

function underLetter(
  w: Words,
  { events, letters, law, today }: CaseTimeline,
  letter: LetterView,
  root: EventView,
  { letterHref, at, thingHref, rungTitle }: Links,
): TimelineEntry[] {
  const all = events.filter((event) => event.letterId === letter.id && event !== root);
  const own = all.filter((event) => !saidElsewhere(all, letter, event));
  const findings = dateNotes(law, letter);
  const lines = own.map((event) => {
    const reply = replyOf(letter, event);
    const notes = findings.filter(({ replyId, hopId }) => (reply ? replyId === reply.id : !replyId && hopId === event.payload.hopId));
    const waits = reply && replyKind(reply.kind).effect === 'pauses' ? pausedUntil(own, letter, event, reply, today) : undefined;
    return {
      ...line(event),
      href: thingHref(event),
      tone: reply ? replyKind(reply.kind).tone : event.tone,
      ...(waits && { pausedUntil: waits }),
      body: <Came w={w} law={law} letter={letter} event={event} reply={reply} findings={notes} />,
    };
  });
  return [
    ...lines,
    ...supersededLines(w, law, letter),
    ...dueLines({ w, letter, today, at: letterHref?.(letter.id) }),
    ...nextLines({ w, letters, letter, at, rungTitle }),
  ];
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
