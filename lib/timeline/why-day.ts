import { CLOCKS, type ClockName } from '@/lib/letter/explain';
import type { Explanation } from '@/lib/letter/explanation';
import type { WaitingOver } from '@/lib/letter/waiting-over';
import { awaitedStay } from '@/lib/reply/awaited-stay';
import { replyKind } from '@/lib/reply/kinds';
import { explainHop } from './explain-hop';
import type { HopView, LetterView } from './letter-view';
import type { OneLetter } from './read-letter';

export type WhyDay = {
  found: OneLetter;
  hop: HopView;
  clock: ClockName;
  /** Null where no such clock runs. */
  why: Explanation | null;
  /** Why nobody here is called silent, though no answer of this body's is on file; null where an answer is awaited, or came. */
  over: WaitingOver | null;
  /** The text of the extension's notice: what the body gave as its reason. */
  reason: string | null;
};

/** The clock of a stay that an address names: the last stay unless it says which; null for a clock or a stay there is not. */
export function whyDay(found: OneLetter, asked: { clock: string; step: string }): WhyDay | null {
  const clock = CLOCKS.find((name) => name === asked.clock);
  const { letter, law } = found;
  const hop = asked.step ? letter.hops.find(({ step }) => String(step) === asked.step) : letter.hops.at(-1);
  if (!clock || !hop) return null;
  const runs = letter.state !== 'draft' && letter.state !== 'withdrawn';
  const why = runs ? explainHop(law, letter, hop, clock) : null;
  const notice = why?.extended?.notice;
  const over = clock === 'answer' ? waitingOver(letter, hop) : null;
  return { found, hop, clock, why, over, reason: letter.replies.find(({ id }) => id === notice?.replyId)?.text ?? null };
}

/** Passed on, the body owes no answer any more; asked for papers of ours, its clock stands still (decision 014). */
export function waitingOver(letter: LetterView, hop: HopView): WaitingOver | null {
  if (hop.answeredOn) return null;
  if (hop.leftOn) return { how: 'left', onDay: hop.leftOn };
  if (letter.state !== 'awaiting_us' || hop !== awaitedStay(letter.hops, letter.replies)) return null;
  const asked = letter.replies.findLast(({ hopId, kind }) => hopId === hop.id && replyKind(kind).effect === 'pauses');
  return { how: 'paused', onDay: asked?.receivedOn ?? null };
}
