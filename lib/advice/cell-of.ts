import { NEEDS } from './conditions';
import { type Facts, kindOf, type RefusalFact } from './facts';
import type { Cell, Rung } from './rung';

/** The cell of the decision table a letter stands in: kind of the last reply times standing, and what the cell needs. */
export const cellOf = ({ cells }: Rung, facts: Facts): Cell | undefined =>
  cells.find(
    ({ kinds, standings, needs = [] }) =>
      kinds.includes(kindOf(facts)) && standings.includes(facts.letter.standing) && needs.every((need) => NEEDS[need](facts)),
  );

/**
 * The refusal a step follows up, where it is open for one that came earlier or from another body; null where it
 * follows what the letter met last. Of several the newest: it is the one that can be acted on longest.
 */
export const earlierRefusal = (rung: Rung, facts: Facts): RefusalFact | null =>
  (cellOf(rung, facts)?.needs?.includes('refused') && facts.refusals.at(-1)) || null;
