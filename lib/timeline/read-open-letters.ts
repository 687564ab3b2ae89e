import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import type { Words } from '@/lib/words/words';
import { readTimeline } from './read-timeline';

/**
 * The letters of a case an answer could belong to, newest first; with `without: 'number'`, those that
 * have no number yet come first. Null where there is no such case.
 */
export async function readOpenLetters(actor: Actor, caseId: string, w: Words, first?: 'unnumbered') {
  const timeline = await readTimeline(actor, caseId, w);
  if (!timeline) return null;
  const open = timeline.letters.filter(({ state }) => state === 'sent' || state === 'awaiting_us').reverse();
  const numbered = (letter: (typeof open)[number]) => (letter.hops.at(-1)?.registeredOn ? 1 : 0);
  if (first === 'unnumbered') open.sort((a, b) => numbered(a) - numbered(b));
  return { alias: timeline.caseFile.alias, today: timeline.today, letters: open };
}
