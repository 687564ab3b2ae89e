import type { Median } from './facts';
import { type Count, MINIMUM_CELL, protectOne } from './suppression';
import { type Bin, medianDays } from './survival';

/** Said only where the number of answers is said, and where at least five letters were still open then. */
export function compileMedian(bins: readonly Bin[], whole: Count, answered: number | null): Median {
  const letters = bins.reduce((sum, bin) => sum + bin.answered + bin.open, 0);
  const n = protectOne({ letters, cases: whole.cases });
  if (answered === null || !n) return null;
  const found = medianDays(bins);
  if (found && found.atRisk < MINIMUM_CELL) return null;
  return { days: found?.days ?? null, n };
}
