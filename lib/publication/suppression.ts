/** Letters, and how many families' cases they belong to: five letters of one family are one family. */
export type Count = { letters: number; cases: number };

export const MINIMUM_CELL = 5;
const ROUNDED_TO = 5;

/**
 * What may be said of a partition (cells that together make a whole).
 * 1. A cell of fewer than five letters, or of fewer than five cases, is hidden. None is 0 and shown.
 * 2. A cell hidden alone could be found by subtraction: the next smallest is hidden with it.
 * 3. What is shown is rounded to five. So neither a total, nor a second table, nor next month's
 *    figures less this month's, tell a small number; and the sums may differ by a few.
 */
export function protect(cells: readonly Count[]): (number | null)[] {
  const hidden = new Set([...cells.keys()].filter((at) => isSmall(cells[at] as Count)));
  if (hidden.size === 1) {
    const company = nextSmallest(cells, hidden);
    if (company !== undefined) hidden.add(company);
  }
  return cells.map((cell, at) => (hidden.has(at) ? null : Math.round(cell.letters / ROUNDED_TO) * ROUNDED_TO));
}

/** One number that stands for itself. */
export const protectOne = (count: Count): number | null => protect([count])[0] ?? null;

export const isSmall = ({ letters, cases }: Count): boolean => letters > 0 && (letters < MINIMUM_CELL || cases < MINIMUM_CELL);

/** Together. Who stands behind both is not known here, so the cases are counted as if they were the same. */
export const together = (counts: readonly Count[]): Count => ({
  letters: counts.reduce((sum, count) => sum + count.letters, 0),
  cases: Math.max(0, ...counts.map((count) => count.cases)),
});

/** The smallest cell that is not hidden; an empty one only where there is no other. */
function nextSmallest(cells: readonly Count[], hidden: ReadonlySet<number>): number | undefined {
  const size = (at: number) => cells[at]?.letters || Number.POSITIVE_INFINITY;
  return [...cells.keys()].filter((at) => !hidden.has(at)).sort((a, b) => (size(a) < size(b) ? -1 : size(a) > size(b) ? 1 : 0))[0];
}
