import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysUnheard, knownOn, saidTooSoon, wrongSentDay } from '@/lib/question/days';
import { READ_CODES } from '@/lib/question/states';
import { calendarDate as day } from '@/lib/time/calendar-date';
import { anyDay } from '../time/any-day';

const RUNS = { numRuns: 2_000 };

describe('the day a question was sent', () => {
  it.each([
    ['2026-11-20', '2026-12-17', null],
    ['2026-11-23', '2026-12-17', null],
    ['2026-11-24', '2026-12-17', 'in_future'],
    // On the day itself one still asks; on the morning after nobody is there.
    ['2026-11-21', '2026-11-21', null],
    ['2026-11-22', '2026-11-21', 'after_edition'],
  ])('%s to an occasion of %s: %s', (sentOn, editionOn, wrong) => {
    expect(wrongSentDay(day(sentOn), day(editionOn), day('2026-11-23'))).toBe(wrong);
  });
});

describe('what became of it', () => {
  it('is not said of air that is still to come, nor kept from being unknown', () => {
    fc.assert(
      fc.property(fc.constantFrom(...READ_CODES), anyDay, anyDay, (read, editionOn, today) => {
        expect(saidTooSoon(read, editionOn, today)).toBe(read !== 'unknown' && editionOn > today);
      }),
      RUNS,
    );
  });

  it('was known on a day that had come, and not before it was sent', () => {
    fc.assert(
      fc.property(anyDay, anyDay, anyDay, (a, b, c) => {
        const [sentOn = a, ...rest] = [a, b, c].sort();
        for (const [editionOn = a, today = a] of [rest, rest.toReversed()]) {
          const on = knownOn(sentOn, editionOn, today);
          expect(on >= sentOn && on <= today).toBe(true);
          if (editionOn <= today) expect(on).toBe(editionOn);
        }
      }),
      RUNS,
    );
  });
});

describe('a journalist who did not hear back', () => {
  it('waits until today, or until she heard', () => {
    const asked = day('2026-11-02');
    expect(daysUnheard(asked, null, day('2026-11-23'))).toBe(21);
    expect(daysUnheard(asked, null, asked)).toBe(0);
    expect(daysUnheard(asked, day('2026-11-09'), day('2026-11-23'))).toBe(7);
    expect(daysUnheard(asked, day('2026-11-02'), day('2027-11-23'))).toBe(0);
  });
});
