import { describe, expect, it } from 'vitest';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { forwardingChecks } from '@/lib/letter/forwarding-checks';
import { calendarDate } from '@/lib/time/calendar-date';

const stay = (officialId: string, arrivedOn: string, registeredOn: string | null = null) => ({
  officialId,
  arrivedOn: calendarDate(arrivedOn),
  registeredOn: registeredOn === null ? null : calendarDate(registeredOn),
});

describe('the two checks on a forwarding', () => {
  it.each([
    ['2026-04-17', false],
    // The seventh day after 2026-04-10 is a Friday: in time. The next day is not.
    ['2026-04-18', true],
  ])('with the notice of %s: late %s', (noticeOn, late) => {
    expect(forwardingChecks(lawInForce('RU'), [stay('a', '2026-04-09', '2026-04-10'), stay('b', noticeOn)], 1)).toEqual({
      late,
      returned: false,
      toComplainedOf: false,
    });
  });

  it('cannot tell lateness without a day of registration', () => {
    expect(forwardingChecks(lawInForce('RU'), [stay('a', '2026-04-09'), stay('b', '2026-06-01')], 1)?.late).toBeNull();
  });

  it('sees a letter come back to a body that had it', () => {
    const stays = [stay('a', '2026-04-09'), stay('b', '2026-04-12'), stay('a', '2026-04-20')];
    expect(stays.map((_, at) => forwardingChecks(lawInForce('RU'), stays, at)?.returned)).toEqual([undefined, false, true]);
  });

  it('knows the safe day that the row has, which allows for the post', () => {
    const before = { ...stay('a', '2026-04-09', '2026-04-10'), forwardSafeOn: calendarDate('2026-04-24') };
    const late = (on: string) => forwardingChecks(lawInForce('RU'), [before, stay('b', on)], 1)?.late;
    expect([late('2026-04-24'), late('2026-04-25')]).toEqual([false, true]);
  });

  it('sees it handed to the body complained of, had it been there before or not', () => {
    const stays = [stay('a', '2026-04-09'), stay('b', '2026-04-12'), stay('c', '2026-04-20')];
    expect(stays.map((_, at) => forwardingChecks(lawInForce('RU'), stays, at, 'b')?.toComplainedOf)).toEqual([undefined, true, false]);
    expect(forwardingChecks(lawInForce('RU'), stays, 1)?.toComplainedOf).toBe(false);
  });
});
