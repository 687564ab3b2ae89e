import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LetterFacts, LONG_LATE_DAYS, SOON_DAYS, STANDINGS, standing, waitedDays } from '@/lib/letter/rules';
import { addDays, calendarDate, daysBetween } from '@/lib/time/calendar-date';

const SENT: LetterFacts = {
  state: 'sent',
  clock: 'estimated',
  answeredOn: null,
  registeredOn: null,
  registerSafeOn: calendarDate('2026-11-26'),
  answerByOn: calendarDate('2026-12-26'),
  answerSafeOn: calendarDate('2026-12-28'),
  extended: false,
};
const REGISTERED = { ...SENT, clock: 'running', registeredOn: calendarDate('2026-11-26') };

describe('where a letter stands', () => {
  it.each([
    [SENT, '2026-11-26', 'on_time'],
    [SENT, '2026-11-27', 'registration_late'],
    [REGISTERED, '2026-11-27', 'on_time'],
    [{ ...REGISTERED, extended: true }, '2026-11-27', 'extended'],
    [REGISTERED, '2026-12-18', 'on_time'],
    [REGISTERED, '2026-12-19', 'due_soon'],
    [SENT, '2026-12-19', 'due_soon'],
    [REGISTERED, '2026-12-26', 'due_soon'],
    [REGISTERED, '2026-12-27', 'due'],
    [REGISTERED, '2026-12-28', 'due'],
    [REGISTERED, '2026-12-29', 'late'],
    [REGISTERED, '2027-01-27', 'late'],
    [REGISTERED, '2027-01-28', 'long_late'],
    [{ ...REGISTERED, answeredOn: calendarDate('2027-02-01') }, '2027-03-01', 'answered'],
    [{ ...REGISTERED, state: 'awaiting_us' }, '2027-03-01', 'awaiting_us'],
    [{ ...SENT, clock: 'none', answerByOn: null, answerSafeOn: null }, '2027-03-01', 'no_clock'],
    [{ ...SENT, state: 'draft' }, '2027-03-01', 'draft'],
    [{ ...SENT, state: 'withdrawn' }, '2027-03-01', 'withdrawn'],
  ] as const)('%#: on %s it is %s', (facts, today, is) => {
    expect(standing(facts, calendarDate(today))).toBe(is);
  });

  it('is never late before the safe day has passed, and once late stays late', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60, max: 120 }), (days) => {
        const today = addDays(REGISTERED.answerSafeOn as never, days);
        const late = ['late', 'long_late'].includes(standing(REGISTERED, today));
        expect(late).toBe(days > 0);
        expect(standing(REGISTERED, today) === 'long_late').toBe(days > LONG_LATE_DAYS);
      }),
    );
  });

  it('counts the days of the term: day 34 of 30', () => {
    const from = calendarDate('2026-11-26');
    expect(waitedDays({ from, dueOn: addDays(from, 30) }, addDays(from, 34))).toEqual({ day: 34, of: 30 });
    expect(daysBetween(from, addDays(from, SOON_DAYS))).toBe(7);
    expect(new Set(STANDINGS).size).toBe(STANDINGS.length);
  });
});
