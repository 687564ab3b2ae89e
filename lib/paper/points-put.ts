import { openPoints } from './blocks';
import type { PaperLetter } from './fields';
import type { Template } from './letter-template';

/**
 * Which questions a letter asks: the open ones of the letter it follows up, all of that one's, or what its own
 * words ask. One that asks nothing only demands, as a complaint does: its demands are no questions.
 */
export type Asks = 'open' | 'all' | 'words';

/** The questions that a filled letter puts; undefined where they are to be recognised in its words. */
export function pointsPut(asks: Asks | undefined, letter: PaperLetter | null): string[] | undefined {
  if (!asks) return [];
  if (asks === 'words' || !letter) return undefined;
  if (asks === 'all') return letter.points.length > 0 ? letter.points.map(({ text }) => text) : undefined;
  return openPoints(letter.points).map(({ text }) => text);
}

/** What a campaign's own words ask: the open questions where they name them, else what the words say of themselves. */
export function ownAsks({ body }: { body: string }, template: Template | null, followsUp = template?.followsUp ?? true): Asks | undefined {
  if (/\{\s*questions\s*\}/.test(body)) return 'open';
  return template ? (template.asks === 'words' ? 'words' : undefined) : followsUp ? undefined : 'words';
}
