import { CLOCKS, type ClockName, type Explanation } from '@/lib/letter/explain';
import { explainHop } from './explain-hop';
import type { HopView } from './letter-view';
import type { OneLetter } from './read-letter';

export type WhyDay = {
  found: OneLetter;
  hop: HopView;
  clock: ClockName;
  /** Null where no such clock runs. */
  why: Explanation | null;
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
  return { found, hop, clock, why, reason: letter.replies.find(({ id }) => id === notice?.replyId)?.text ?? null };
}
