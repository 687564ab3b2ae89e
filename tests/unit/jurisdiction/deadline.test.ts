import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendars } from '@/lib/jurisdiction/calendars';
import { deadline } from '@/lib/jurisdiction/deadline';
import type { Rule } from '@/lib/jurisdiction/rule';
import { answer } from '@/lib/jurisdiction/rules/ru-appeals';
import { court } from '@/lib/jurisdiction/rules/ru-families';
import { addDays, calendarDate } from '@/lib/time/calendar-date';
import type { Roll } from '@/lib/time/working-days';
import { anyDay } from '../time/any-day';

const d = calendarDate;
const calendar = calendars.RU;

describe('thirty days', () => {
  it.each([
    ['2026-04-10', '2026-05-10', '2026-05-08', '2026-05-12'],
    ['2026-02-06', '2026-03-08', '2026-03-06', '2026-03-10'],
    ['2026-12-01', '2026-12-31', '2026-12-30', '2027-01-11'],
  ])('from %s end on %s; previous %s, next %s', (from, none, previous, next) => {
    const by = (roll: Roll) => deadline(answer, d(from), { calendar, roll });
    expect([by('none').statutoryOn, by('previous').statutoryOn, by('next').statutoryOn]).toEqual([none, previous, next]);
    expect([by('none').safeOn, by('previous').safeOn, by('next').safeOn]).toEqual([next, next, next]);
    expect(by('previous').rawOn).toBe(none);
  });

  it('tells which days it stepped over and why', () => {
    expect(deadline(answer, d('2026-04-10'), { calendar }).skipped).toEqual([
      { day: '2026-05-10', why: { ru: 'воскресенье', en: 'Sunday' } },
      { day: '2026-05-11', why: { ru: 'перенос с 09.05', en: 'moved from 9 May' } },
    ]);
    expect(deadline(answer, d('2026-04-10'), { calendar, roll: 'previous' }).skipped.map(({ day }) => day)).toEqual([
      '2026-05-09',
      '2026-05-10',
      '2026-05-11',
    ]);
  });

  it('is provisional once a year without a calendar takes part', () => {
    expect(deadline(answer, d('2026-11-02'), { calendar }).provisional).toBe(false);
    expect(deadline(answer, d('2026-12-01'), { calendar, roll: 'previous' }).provisional).toBe(true);
  });

  it('is safe from the latest trigger, and after the post', () => {
    const due = deadline(answer, d('2026-04-10'), { calendar, triggerSafeOn: d('2026-04-13'), postingDays: 7 });
    expect(due.statutoryOn).toBe('2026-05-10');
    expect(due.safeOn).toBe('2026-05-20');
  });
});

describe('other units', () => {
  it('names the days off a working-day term did not count', () => {
    const rule: Rule = { ...answer, unit: 'working', amount: 3 };
    const due = deadline(rule, d('2024-04-25'), { calendar });
    expect(due.statutoryOn).toBe('2024-05-02');
    expect(due.skipped.map(({ day }) => day)).toEqual(['2024-04-28', '2024-04-29', '2024-04-30', '2024-05-01']);
  });

  it('never lengthens a family’s own term', () => {
    const due = deadline(court, d('2025-11-30'), { calendar, postingDays: 7, triggerSafeOn: d('2025-12-30') });
    expect(due).toMatchObject({ rawOn: '2026-02-28', statutoryOn: '2026-02-28', safeOn: '2026-02-28' });
  });
});

describe('any term', () => {
  const rule: fc.Arbitrary<Rule> = fc
    .tuple(fc.constantFrom(answer, court), fc.constantFrom('calendar', 'working', 'months'), fc.integer({ min: 1, max: 60 }))
    .map(([base, unit, amount]) => ({ ...base, unit, amount: unit === 'months' ? Math.ceil(amount / 6) : amount }));
  const roll = fc.constantFrom<Roll>('next', 'previous', 'none');
  const days = fc.integer({ min: 0, max: 14 });

  it('is safe no earlier than statutory', () => {
    fc.assert(
      fc.property(rule, roll, anyDay, days, days, (rule, roll, day, late, postingDays) => {
        const due = deadline(rule, day, { calendar, roll, triggerSafeOn: addDays(day, late), postingDays });
        expect(due.statutoryOn <= due.safeOn).toBe(true);
      }),
    );
  });

  it('ends no earlier when it starts later', () => {
    fc.assert(
      fc.property(rule, roll, anyDay, days, (rule, roll, day, later) => {
        const [first, second] = [day, addDays(day, later)].map((on) => deadline(rule, on, { calendar, roll }));
        expect(first && second && first.statutoryOn <= second.statutoryOn && first.safeOn <= second.safeOn).toBe(true);
      }),
    );
  });

  it('rolls the way it is told', () => {
    fc.assert(
      fc.property(rule, anyDay, (rule, day) => {
        const [next, previous, none] = (['next', 'previous', 'none'] as const).map((roll) => deadline(rule, day, { calendar, roll }));
        expect(previous && none && next && previous.statutoryOn <= none.statutoryOn && none.statutoryOn <= next.statutoryOn).toBe(true);
      }),
    );
  });
});
