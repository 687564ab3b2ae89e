import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { countIn } from '@/lib/auth/window';
import { TELL_BUDGET, takePlace } from '@/lib/intake/budget';
import { setClockForTests } from '@/lib/time/clock';

let at = Date.parse('2026-11-23T09:00:00Z');
const pass = (minutes: number) => {
  at += minutes * 60_000;
};
beforeEach(() => {
  // Windows outlive a test: each begins an hour later.
  pass(60);
  setClockForTests(() => new Date(at));
});
afterEach(() => setClockForTests(null));

describe('a window', () => {
  it('counts by what and by whom, and begins anew when it is over', () => {
    expect([countIn('a', 'x', 10).taken, countIn('a', 'x', 10).taken, countIn('a', 'y', 10).taken, countIn('b', 'x', 10).taken]).toEqual([
      1, 2, 1, 1,
    ]);
    pass(9);
    expect(countIn('a', 'x', 10).taken).toBe(3);
    pass(1);
    expect(countIn('a', 'x', 10).taken).toBe(1);
  });

  it('takes back what came to nothing', () => {
    countIn('c', 'x', 10).giveBack();
    expect(countIn('c', 'x', 10).taken).toBe(1);
  });

  it('does not remember everybody for ever', () => {
    for (let i = 0; i < 50_100; i += 1) countIn('d', `who ${i}`, 10);
    expect(countIn('d', 'who 0', 10).taken).toBe(1);
    expect(countIn('d', 'who 50099', 10).taken).toBe(2);
  });
});

describe('places to tell', () => {
  it('of one address are used up before the campaign’s are, and take none of them from others', () => {
    const near = Array.from({ length: TELL_BUDGET.near + 200 }, () => takePlace('one', 'flood'));
    expect(near.filter((place) => place !== null)).toHaveLength(TELL_BUDGET.near);
    expect(takePlace('one', 'family')).not.toBeNull();
  });

  it('of a campaign are for all, also where no address is told from another', () => {
    const places = Array.from({ length: TELL_BUDGET.campaign + 10 }, () => takePlace('two', null));
    expect(places.filter((place) => place !== null)).toHaveLength(TELL_BUDGET.campaign);
    expect(takePlace('two', 'family')).toBeNull();
    expect(takePlace('three', null)).not.toBeNull();
    pass(TELL_BUDGET.minutes);
    expect(takePlace('two', 'family')).not.toBeNull();
  });

  it('are given back where nothing was written', () => {
    for (let i = 0; i < TELL_BUDGET.near * 3; i += 1) takePlace('four', 'hers')?.giveBack();
    expect(takePlace('four', 'hers')).not.toBeNull();
  });
});
