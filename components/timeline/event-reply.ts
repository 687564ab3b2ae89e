import { replyKind } from '@/lib/reply/kinds';
import type { EventView } from '@/lib/timeline/event-view';
import type { LetterView, ReplyView } from '@/lib/timeline/letter-view';

/** The reply an event tells of, whose sheet stands under its line. */
export function replyOf(letter: LetterView, { kind, payload }: EventView): ReplyView | undefined {
  if (kind === 'reply_reclassified' || kind === 'points_read') return undefined;
  const named = letter.replies.find(({ id }) => id === payload.replyId);
  if (named || kind !== 'letter_registered') return named;
  // Events of the first release name the stay only.
  return letter.replies.find((reply) => reply.hopId === payload.hopId && reply.kind === 'registration');
}

/** A reply that only registers or forwards is told by what it did; a letter's questions by their tally. */
export function saidElsewhere(own: readonly EventView[], letter: LetterView, event: EventView): boolean {
  if (event.kind === 'points_noted') return true;
  if (event.kind !== 'reply_received') return false;
  const { effect } = replyKind(String(event.payload.kind));
  if (effect === 'forwards') return true;
  // A second registration does nothing, and is told by itself.
  return (
    effect === 'registers' && own.some((each) => each.kind === 'letter_registered' && replyOf(letter, each)?.id === event.payload.replyId)
  );
}

/** Until when the clock stood: the next sending logged after the request, or the end of the body's stay. */
export function pausedUntil(own: readonly EventView[], letter: LetterView, event: EventView, reply: ReplyView, today: string): string {
  const sent = own.filter(({ kind, seq, payload }) => kind === 'papers_sent' && payload.hopId === reply.hopId && seq > event.seq);
  const [first] = sent.sort((a, b) => a.seq - b.seq);
  return first?.day ?? letter.hops.find(({ id }) => id === reply.hopId)?.endedOn ?? today;
}
