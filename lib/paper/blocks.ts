import type { PaperLetter, PaperPoint, PaperReply } from './fields';
import { BLANK, type Block } from './paper';

// Parts that letters of every language are put together from.

type Text = string | false | null | undefined;

/** One paragraph of those sentences that there are. */
export const para = (...sentences: readonly Text[]): Block => ({ kind: 'para', text: sentences.filter(Boolean).join(' ') });

/** A numbered list of those items that there are. */
export const list = (...items: readonly Text[]): Block => ({ kind: 'list', items: items.filter((item) => typeof item === 'string') });

export const openPoints = (points: readonly PaperPoint[] = []): PaperPoint[] => points.filter(({ open }) => open);

/** Questions keep their numbers: a run of neighbours is one list, a gap begins another. None: blanks. */
export function questions(points: readonly PaperPoint[]): Block[] {
  if (points.length === 0) return [list(BLANK, BLANK)];
  const runs: PaperPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.at(-1)?.number === point.number - 1) run?.push(point);
    else runs.push([point]);
  }
  return runs.map((run) => ({ kind: 'list', items: run.map(({ text }) => text), start: run[0]?.number ?? 1 }));
}

/** The newest reply that is an answer. */
export const lastAnswer = (letter: PaperLetter | null): PaperReply | undefined => letter?.replies.findLast(({ answers }) => answers);
