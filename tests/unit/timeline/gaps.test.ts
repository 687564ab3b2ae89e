import { describe, expect, it } from 'vitest';
import type { TimelineEntry } from '@/components/timeline/entry';
import { gapsOf, waitsOf } from '@/components/timeline/gaps';

const event = (day: string, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  id: day,
  day,
  precision: 'day',
  kind: 'event',
  icon: '·',
  title: '',
  tone: 'neutral',
  ...more,
});
const due = (day: string, tone: 'due' | 'late', waitEndedOn: string | null = null) => event(day, { kind: 'due', tone, waitEndedOn });
const TODAY = '2026-12-31';

const stretches = (points: TimelineEntry[], entries: TimelineEntry[]) =>
  gapsOf(points, waitsOf(entries, TODAY), TODAY).map(({ stretches }) => stretches.map(({ days, state }) => `${days} ${state}`).join(', '));

describe('silence has length', () => {
  it('is calm while a term runs, over past its day, late past the safe one, and not yet lived after today', () => {
    const points = [event('2026-11-01'), event('2027-01-10')];
    const owed = [due('2026-12-01', 'due'), due('2026-12-03', 'late')];
    expect(stretches(points, owed)).toEqual(['30 calm, 2 over, 28 late, 10 ahead']);
  });
  it('ends with the answer', () => {
    expect(stretches([event('2026-11-01'), event('2026-12-20')], [due('2026-12-01', 'due', '2026-12-05')])).toEqual([
      '30 calm, 4 over, 15 calm',
    ]);
  });
  it('finds due days at any depth, and adds up to the days between', () => {
    const letter = event('2026-11-01', { children: [due('2026-12-01', 'late')] });
    const [gap] = gapsOf([letter, event('2026-12-11')], waitsOf([letter], TODAY), TODAY);
    expect(gap?.days).toBe(40);
    expect(gap?.stretches.reduce((sum, { days }) => sum + days, 0)).toBe(40);
  });
  it('says "about" where a neighbour is only known by its month', () => {
    expect(gapsOf([event('2026-11-01', { precision: 'month' }), event('2026-11-20')], [], TODAY)[0]?.about).toBe(true);
  });

  it('stands still while papers of ours are awaited, and is not late meanwhile', () => {
    const asked = event('2026-11-10', { pausedUntil: '2026-12-05' });
    const owed = [due('2026-12-01', 'due'), due('2026-12-03', 'late'), asked];
    expect(stretches([event('2026-11-01'), event('2026-12-10')], owed)).toEqual(['9 calm, 25 paused, 5 late']);
  });
});
