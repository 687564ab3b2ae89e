import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pausedDays } from '@/lib/jurisdiction/pause';
import { askedSince, namedWithPauses, type PaperStep, pausesOf } from '@/lib/reply/pauses-of';
import { addDays, type CalendarDate, daysBetween, calendarDate as on } from '@/lib/time/calendar-date';

const step = (what: PaperStep['what'], onDay: string): PaperStep => ({ what, onDay: on(onDay) });
const stood = (...steps: PaperStep[]) => pausedDays(pausesOf(steps));

describe('the pauses of a stay, by its papers in the order they were logged', () => {
  it('a sending answers all requests before it: the clock stood from the first', () => {
    expect(stood(step('asked', '2026-11-13'), step('asked', '2026-11-15'), step('sent', '2026-11-18'))).toBe(5);
  });

  it('a request of the day on which papers were sent is answered by them, and not counted again', () => {
    const first = [step('asked', '2026-11-13'), step('asked', '2026-11-18'), step('sent', '2026-11-18')];
    expect(stood(...first, step('asked', '2026-11-20'), step('sent', '2026-11-23'))).toBe(5 + 3);
    // Logged after the sending, it is a new one.
    expect(stood(step('asked', '2026-11-13'), step('sent', '2026-11-18'), step('asked', '2026-11-18'), step('sent', '2026-11-23'))).toBe(
      10,
    );
  });

  it('one logged late, received before the last sending, pauses too; days of both count once', () => {
    const late = [step('asked', '2026-11-10'), step('sent', '2026-11-16'), step('asked', '2026-11-14'), step('sent', '2026-11-20')];
    expect(stood(...late)).toBe(10);
    expect(askedSince(late.slice(0, 3))).toBe('2026-11-14');
    expect(askedSince(late)).toBeNull();
  });

  it('a body that answered without its papers did not wait for them', () => {
    expect(stood(step('asked', '2026-11-10'), step('ended', '2026-11-12'), step('asked', '2026-11-18'), step('sent', '2026-11-20'))).toBe(
      2,
    );
    expect(stood(step('sent', '2026-11-20'))).toBe(0);
  });

  it('a day that a notice named goes on by the pauses that ended after it', () => {
    const pauses = pausesOf([
      step('asked', '2026-11-02'),
      step('sent', '2026-11-05'),
      step('asked', '2026-11-10'),
      step('sent', '2026-11-14'),
    ]);
    const named = (noticeOn: string) => namedWithPauses(on('2026-12-20'), on(noticeOn), pauses);
    expect([named('2026-11-01'), named('2026-11-05'), named('2026-11-14')]).toEqual(['2026-12-27', '2026-12-24', '2026-12-20']);
  });
});

describe('any history of papers', () => {
  const what = fc.constantFrom<PaperStep['what']>('asked', 'sent', 'ended');
  const history = fc.array(fc.record({ what, onDay: fc.integer({ min: 0, max: 40 }).map((n) => addDays(on('2026-09-01'), n)) }), {
    maxLength: 14,
  });

  /** Day by day and request by request, without pairing anything. */
  function modelled(steps: readonly PaperStep[]): number {
    const days = new Set<CalendarDate>();
    steps.forEach(({ what, onDay: askedOn }, at) => {
      const end = steps.slice(at).find((later) => later.what !== 'asked');
      if (what !== 'asked' || end?.what !== 'sent') return;
      for (let n = 0; n < daysBetween(askedOn, end.onDay); n += 1) days.add(addDays(askedOn, n));
    });
    return days.size;
  }

  it('stands on exactly the days on which some request waited for its sending', () => {
    fc.assert(
      fc.property(history, (steps) => {
        expect(pausedDays(pausesOf(steps))).toBe(modelled(steps));
      }),
    );
  });

  it('never stands shorter when another request is logged, nor at all without a sending', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 40 }), (steps, at, n) => {
        const more = [...steps.slice(0, at), { what: 'asked' as const, onDay: addDays(on('2026-09-01'), n) }, ...steps.slice(at)];
        expect(pausedDays(pausesOf(more))).toBeGreaterThanOrEqual(pausedDays(pausesOf(steps)));
        expect(pausesOf(steps.filter(({ what }) => what !== 'sent'))).toEqual([]);
      }),
    );
  });
});
