/** As in what is published (lib/publication/suppression.ts): fewer than five are hidden, others rounded to five. */
export const SMALLEST_CELL = 5;

/**
 * What may be said of the regions of a petition while it runs. A cell of 1 to 4 is hidden (null); one hidden
 * alone could be found by subtraction from the total, so the next smallest is hidden with it; and what is
 * shown is rounded to five, so that nobody who looks every minute sees who came from where. None is 0.
 */
export function smallCellsHidden(counts: readonly number[]): (number | null)[] {
  const hidden = new Set([...counts.keys()].filter((at) => isSmall(counts[at] ?? 0)));
  if (hidden.size === 1) {
    const size = (at: number) => counts[at] || Number.POSITIVE_INFINITY;
    const next = [...counts.keys()].filter((at) => !hidden.has(at)).sort((a, b) => Math.sign(size(a) - size(b)) || 0)[0];
    if (next !== undefined) hidden.add(next);
  }
  return counts.map((count, at) => (hidden.has(at) ? null : Math.round(count / SMALLEST_CELL) * SMALLEST_CELL));
}

const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_CELL;
