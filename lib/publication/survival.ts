/** Letters by the number of days after which they were answered, or up to which they were still open. */
export type Bin = { days: number; answered: number; open: number };

/**
 * The median of days to an answer, by Kaplan and Meier: a letter not answered yet counts as "longer
 * than so far" instead of being left out, which would flatter whoever answers only what is easy.
 * Null when fewer than half were answered by the last day anybody can be followed to.
 * `atRisk`: how many letters were still open on the day before; a middle made of a few says nothing.
 * Example: answers after 3, 5 and 9 days, one letter open for 6: the median is 5 days.
 */
export function medianDays(bins: readonly Bin[]): { days: number; atRisk: number } | null {
  const byDay = [...merged(bins).values()].sort((a, b) => a.days - b.days);
  let atRisk = byDay.reduce((sum, bin) => sum + bin.answered + bin.open, 0);
  let unanswered = 1;
  for (const { days, answered, open } of byDay) {
    if (answered > 0) unanswered *= 1 - answered / atRisk;
    // A hair above a half is a half: the product of fractions is not exact.
    if (answered > 0 && unanswered <= 0.5 + 1e-9) return { days, atRisk };
    atRisk -= answered + open;
  }
  return null;
}

function merged(bins: readonly Bin[]): Map<number, Bin> {
  const byDay = new Map<number, Bin>();
  for (const { days, answered, open } of bins) {
    const known = byDay.get(days) ?? { days, answered: 0, open: 0 };
    byDay.set(days, { days, answered: known.answered + answered, open: known.open + open });
  }
  return byDay;
}
