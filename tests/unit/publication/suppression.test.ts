import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Count, isSmall, protect, protectOne } from '@/lib/publication/suppression';

const count = (letters: number, cases = letters): Count => ({ letters, cases });
const anyCount = fc
  .tuple(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 5000 })), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([letters, share]) => count(letters, letters === 0 ? 0 : Math.max(1, Math.ceil(letters * share))));
const partition = fc.array(anyCount, { minLength: 2, maxLength: 12 });

describe('protect', () => {
  it.each([
    ['shows what is large, rounded to five', [count(23), count(48), count(0)], [25, 50, 0]],
    ['hides two small ones', [count(3), count(4), count(40)], [null, null, 40]],
    ['hides the next smallest with a lone small one', [count(3), count(40), count(12)], [null, 40, null]],
    ['takes an empty one along only where there is no other', [count(3), count(0)], [null, null]],
    ['prefers a full one to an empty one', [count(3), count(0), count(90)], [null, 0, null]],
    ['hides many letters of a few families', [count(60, 2), count(55, 4), count(100)], [null, null, 100]],
    ['has nothing to say of nothing', [], []],
  ])('%s', (_, cells, shown) => {
    expect(protect(cells)).toEqual(shown);
  });

  it('never publishes 1 to 4, nor a number of fewer than five cases', () => {
    fc.assert(
      fc.property(partition, (cells) => {
        protect(cells).forEach((shown, at) => {
          expect(shown === null || shown === 0 || shown >= 5).toBe(true);
          if (isSmall(cells[at] as Count)) expect(shown).toBeNull();
          if (shown !== null) expect(Math.abs(shown - (cells[at] as Count).letters)).toBeLessThanOrEqual(2);
        });
      }),
    );
  });

  it('never hides one cell of a partition alone', () => {
    fc.assert(fc.property(partition, (cells) => protect(cells).filter((shown) => shown === null).length !== 1));
  });

  it('hides the same whatever the order', () => {
    const key = ({ letters, cases }: Count, shown: number | null) => `${letters}/${cases}:${shown}`;
    fc.assert(
      fc.property(fc.uniqueArray(anyCount, { selector: (cell) => cell.letters, minLength: 2, maxLength: 9 }), (cells) => {
        const forward = protect(cells).map((shown, at) => key(cells[at] as Count, shown));
        const turned = cells.toReversed();
        const backward = protect(turned).map((shown, at) => key(turned[at] as Count, shown));
        expect(forward.toSorted()).toEqual(backward.toSorted());
      }),
    );
  });

  // The attack: the published total less the other published cells. Even a cell hidden alone (the
  // companion taken away) would leave all of 1, 2, 3, 4 possible, since both numbers are rounded.
  it('leaves every small number possible to whoever subtracts', () => {
    const spread = (shown: number) => [-2, -1, 0, 1, 2].map((by) => shown + by);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 5, max: 5000 }), (small, other) => {
        const [total, known] = [protectOne(count(small + other)), protectOne(count(other))];
        const differences = spread(total as number).flatMap((t) => spread(known as number).map((k) => t - k));
        expect(differences).toEqual(expect.arrayContaining([1, 2, 3, 4]));
      }),
    );
  });

  // One family more between two months: the published difference is 0 or 5, never 1.
  it('tells nothing of a single letter between two snapshots', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 5000 }), (letters) => {
        const step = (protectOne(count(letters + 1)) as number) - (protectOne(count(letters)) as number);
        expect([0, 5]).toContain(step);
      }),
    );
  });
});
