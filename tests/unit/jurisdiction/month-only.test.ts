import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Channel, RuleFamily } from '@/lib/jurisdiction/hop-clocks';
import { lawInForce } from '@/lib/jurisdiction/law-in-force';
import { type ClockedHop, clocksOf, newStay } from '@/lib/letter/hop-row';
import { addDays, calendarDate, daysBetween, lastOfMonth, toDbDate } from '@/lib/time/calendar-date';

const RU = lawInForce('RU');
const MINISTRY = { ruleFamily: 'appeal', roll: null };
const letterOf = (sentOn: string, sentPrecision: 'day' | 'month', channel: Channel = 'portal') => ({
  sentOn: toDbDate(calendarDate(sentOn)),
  sentPrecision,
  channel,
  law: 'answer',
});
const clocks = (sentOn: string, precision: 'day' | 'month', channel: Channel = 'portal', hop: Partial<ClockedHop> = {}, law = RU) =>
  clocksOf(law, letterOf(sentOn, precision, channel), { ...newStay(1, calendarDate(sentOn)), ...hop }, MINISTRY);

describe('a letter of March 2026, nobody knows of which day', () => {
  it('is due by the month’s first day and late by its last', () => {
    // 1 + 3 + 30 = Friday 3 April. 31 March + 3 = Friday 3 April; + 30 = Sunday 3 May; the next working day is Monday the 4th.
    expect(clocks('2026-03-01', 'month')).toMatchObject({
      estimated: true,
      register: { statutoryOn: '2026-03-04', safeOn: '2026-04-03' },
      forward: { statutoryOn: '2026-03-11', safeOn: '2026-04-10' },
      answer: { statutoryOn: '2026-04-03', safeOn: '2026-05-04' },
    });
    expect(clocks('2026-03-31', 'day').answer?.safeOn).toBe('2026-05-04');
  });

  it('by post is given its seven days from the last one', () => {
    // 31 March + 7 = 7 April, + 3 = Friday the 10th.
    expect(clocks('2026-03-01', 'month', 'post').register).toMatchObject({ statutoryOn: '2026-03-11', safeOn: '2026-04-10' });
  });

  it('counts from a registration, a delivery or a notice of forwarding as any other', () => {
    const day = (sentOn: string) => toDbDate(calendarDate(sentOn));
    for (const known of [
      { registeredOn: day('2026-03-12') },
      { deliveredOn: day('2026-03-12') },
      { step: 2, arrivedOn: day('2026-03-12') },
    ])
      expect(clocks('2026-03-01', 'month', 'post', known).answer).toEqual(clocks('2026-03-01', 'day', 'post', known).answer);
  });

  it('is an estimate also where the clock runs from arrival', () => {
    const KZ = lawInForce('KZ');
    expect(clocks('2026-03-01', 'day', 'portal', {}, KZ).estimated).toBe(false);
    expect(clocks('2026-03-01', 'month', 'portal', {}, KZ).estimated).toBe(true);
  });
});

describe('an e-mail known by its month', () => {
  it('of March 2025 has no clock: it may have been sent when none ran any more; and is told so', () => {
    expect(clocks('2025-03-01', 'month', 'email')).toMatchObject({ none: 'email-maybe-after-2025-03-30', answer: null, register: null });
    expect(clocks('2025-04-01', 'month', 'email').none).toBe('email-after-2025-03-30');
    expect(clocks('2025-02-01', 'month', 'email')).toMatchObject({ answer: { safeOn: '2025-04-02' } });
  });
});

describe('the safe day of a letter known by its month', () => {
  it('is never before that of any day of the month, in any law, by any way', () => {
    const facts = fc.record({
      code: fc.constantFrom('RU', 'GB', 'IE', 'US', 'UA', 'KZ', 'PL', 'FR', 'CA', 'IN'),
      month: fc.integer({ min: 0, max: 35 }),
      channel: fc.constantFrom<Channel>('portal', 'post', 'email', 'in_person'),
      family: fc.constantFrom<RuleFamily>('appeal', 'prosecutor'),
      registered: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
    });
    fc.assert(
      fc.property(facts, ({ code, month, channel, family, registered }) => {
        const first = calendarDate(`${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`);
        const registeredOn = registered === null ? null : toDbDate(addDays(first, registered));
        const count = (sentOn: typeof first, precision: 'day' | 'month') =>
          clocksOf(
            lawInForce(code),
            letterOf(sentOn, precision, channel),
            { ...newStay(1, sentOn), registeredOn },
            { ruleFamily: family, roll: null },
          );
        const whole = count(first, 'month');
        for (let n = 0; n <= daysBetween(first, lastOfMonth(first)); n++) {
          const one = count(addDays(first, n), 'day');
          // No clock is later than any day.
          for (const clock of ['register', 'forward', 'answer'] as const)
            if (!whole.none)
              expect((whole[clock]?.safeOn ?? '') >= (one[clock]?.safeOn ?? ''), `${clock} ${code} ${first} ${n}`).toBe(true);
          if (one.none) expect(whole.none).toBeDefined();
        }
      }),
      { numRuns: 150 },
    );
  });
});
