import { describe, expect, it } from 'vitest';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { forwardingChecks } from '@/lib/letter/forwarding-checks';
import { calendarDate } from '@/lib/time/calendar-date';

/** A stay at a body, from the stay at another body; each body's first stay bears its name. */
const stay = (officialId: string, arrivedOn: string, registeredOn: string | null = null, from: string | null = null, id = officialId) => ({
  id,
  officialId,
  fromHopId: from,
  arrivedOn: calendarDate(arrivedOn),
  registeredOn: registeredOn === null ? null : calendarDate(registeredOn),
});

describe('the two checks on a forwarding', () => {
  it.each([
    ['2026-04-17', false],
    // The seventh day after 2026-04-10 is a Friday: in time. The next day is not.
    ['2026-04-18', true],
  ])('with the notice of %s: late %s', (noticeOn, late) => {
    expect(forwardingChecks(lawInForce('RU'), [stay('a', '2026-04-09', '2026-04-10'), stay('b', noticeOn, null, 'a')], 1)).toEqual({
      late,
      returned: false,
      toComplainedOf: false,
    });
  });

  it('cannot tell lateness without a day of registration', () => {
    expect(forwardingChecks(lawInForce('RU'), [stay('a', '2026-04-09'), stay('b', '2026-06-01', null, 'a')], 1)?.late).toBeNull();
  });

  it('sees a letter come back to a body that had it', () => {
    const stays = [stay('a', '2026-04-09'), stay('b', '2026-04-12', null, 'a'), stay('a', '2026-04-20', null, 'b', 'a2')];
    expect(stays.map((_, at) => forwardingChecks(lawInForce('RU'), stays, at)?.returned)).toEqual([undefined, false, true]);
  });

  it('knows the safe day that the row has, which allows for the post', () => {
    const before = { ...stay('a', '2026-04-09', '2026-04-10'), forwardSafeOn: calendarDate('2026-04-24') };
    const late = (on: string) => forwardingChecks(lawInForce('RU'), [before, stay('b', on, null, 'a')], 1)?.late;
    expect([late('2026-04-24'), late('2026-04-25')]).toEqual([false, true]);
  });

  it('sees it handed to the body complained of, had it been there before or not', () => {
    const stays = [stay('a', '2026-04-09'), stay('b', '2026-04-12', null, 'a'), stay('c', '2026-04-20', null, 'b')];
    expect(stays.map((_, at) => forwardingChecks(lawInForce('RU'), stays, at, 'b')?.toComplainedOf)).toEqual([undefined, true, false]);
    expect(forwardingChecks(lawInForce('RU'), stays, 1)?.toComplainedOf).toBe(false);
  });

  it('asks whoever passed it on, where one body passed it to two: neither of these is the other’s sender', () => {
    const a = stay('a', '2026-04-09', '2026-04-10');
    const [b, c] = [stay('b', '2026-04-16', '2026-04-16', 'a'), stay('c', '2026-04-30', null, 'a')];
    // By b's term the 30th would be late as well; by a's the 17th was the last day.
    const late = (stays: Parameters<typeof forwardingChecks>[1], at: number) => forwardingChecks(lawInForce('RU'), stays, at)?.late;
    expect([late([a, b, c], 1), late([a, b, c], 2)]).toEqual([false, true]);
    // c was in time by b's registration: it is not b's forwarding.
    expect(late([a, { ...b, registeredOn: calendarDate('2026-04-28') }, c], 2)).toBe(true);
    // And back at b by way of c, b has not been on the way there.
    expect(forwardingChecks(lawInForce('RU'), [a, b, c, stay('b', '2026-05-05', null, 'c', 'b2')], 3)?.returned).toBe(false);
    expect(forwardingChecks(lawInForce('RU'), [a, b, c, stay('a', '2026-05-05', null, 'c', 'a2')], 3)?.returned).toBe(true);
  });

  it('needs no registration where the term runs from the arrival, and takes no estimate of that', () => {
    // Kazakhstan: three working days from Thursday 19 March 2026 end on the 27th.
    const late = (on: string, clock: string) =>
      forwardingChecks(lawInForce('KZ'), [{ ...stay('a', '2026-03-19'), clock }, stay('b', on, null, 'a')], 1)?.late;
    expect([late('2026-03-27', 'running'), late('2026-03-28', 'running'), late('2026-03-28', 'estimated')]).toEqual([false, true, null]);
  });

  it('says nothing where no clock runs', () => {
    const before = { ...stay('a', '2026-04-09', '2026-04-10'), clock: 'none', forwardSafeOn: null };
    expect(forwardingChecks(lawInForce('RU'), [before, stay('b', '2026-06-01', null, 'a')], 1)?.late).toBeNull();
  });
});
