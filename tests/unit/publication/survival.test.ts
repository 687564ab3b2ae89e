import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bin, medianDays } from '@/lib/publication/survival';

const bins = (answered: number[], open: number[] = []): Bin[] => [
  ...answered.map((days) => ({ days, answered: 1, open: 0 })),
  ...open.map((days) => ({ days, answered: 0, open: 1 })),
];

describe('medianDays', () => {
  it.each([
    ['the middle of an odd number', bins([1, 5, 9]), 5],
    ['the lower middle of an even number', bins([1, 5, 9, 20]), 5],
    ['the example of the docstring', bins([3, 5, 9], [6]), 5],
    ['late silence moves it up', bins([1, 2, 3], [40, 40, 40, 40]), null],
    ['a letter posted yesterday moves it little', bins([10, 20, 30], [1, 1, 1, 1]), 20],
    ['an answer comes before a silence of the same day', bins([10, 20], [10]), 20],
    ['nothing answered', bins([], [30, 60]), null],
    ['nothing at all', [], null],
  ])('%s', (_, of, days) => {
    expect(medianDays(of)?.days ?? null).toBe(days);
  });

  it('says how many were still open', () => {
    expect(medianDays(bins([1, 5, 9]))).toEqual({ days: 5, atRisk: 2 });
  });

  it('is the ordinary median when all are answered', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 60 }), (days) => {
        const sorted = days.toSorted((a, b) => a - b);
        expect(medianDays(bins(days))?.days).toBe(sorted[Math.ceil(sorted.length / 2) - 1]);
      }),
    );
  });

  it('never falls when an answered letter turns into a silent one', () => {
    const answered = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(answered, (days) => {
        const [last = 0, ...rest] = days.toSorted((a, b) => b - a);
        const before = medianDays(bins(days))?.days ?? Number.POSITIVE_INFINITY;
        const after = medianDays(bins(rest, [last]))?.days ?? Number.POSITIVE_INFINITY;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});
