import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendars } from '@/lib/jurisdiction/calendars';
import { addDays, calendarDate, yearOf } from '@/lib/time/calendar-date';
import { isProvisional, isWorkingDay, whyOff, whyWorking } from '@/lib/time/day-calendar';
import { addWorkingDays, type Roll, rollDay, workingDaysBefore } from '@/lib/time/working-days';
import { anyDay } from './any-day';

const d = calendarDate;
const ru = calendars.RU;

describe('the Russian calendar', () => {
  it.each([
    [2013, 247],
    [2014, 247],
    [2015, 247],
    [2016, 247],
    [2017, 247],
    [2018, 247],
    [2019, 247],
    [2022, 247],
    [2023, 247],
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ])('%i has %i working days', (year, days) => {
    let counted = 0;
    for (let day = d(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) if (isWorkingDay(ru, day)) counted += 1;
    expect(counted).toBe(days);
  });

  it.each(['2022-03-05', '2024-04-27', '2024-11-02', '2024-12-28', '2025-11-01'])('%s is a working Saturday', (text) => {
    expect(isWorkingDay(ru, d(text))).toBe(true);
    expect(whyWorking(ru, d(text))?.en).toBe('working Saturday');
  });

  it.each([
    ['2026-05-10', 'воскресенье', 'Sunday'],
    ['2026-05-09', 'День Победы', 'Victory Day'],
    ['2026-05-11', 'перенос с 09.05', 'moved from 9 May'],
    ['2024-04-29', 'перенос с 27.04', 'moved from 27 April'],
    ['2026-01-07', 'Рождество Христово', 'Orthodox Christmas'],
    ['2027-03-08', 'Международный женский день', "International Women's Day"],
    ['2020-04-15', 'нерабочий день, Указ Президента от 02.04.2020 № 239', 'non-working day, Presidential Decree No. 239 of 02.04.2020'],
  ])('%s is off: %s', (day, russian, english) => {
    expect(whyOff(ru, d(day))).toEqual({ ru: russian, en: english });
  });

  it('has nothing to say of a working day', () => {
    expect(whyOff(ru, d('2026-11-23'))).toBeNull();
  });

  it('says which years are provisional', () => {
    expect(isProvisional(ru, d('2026-12-31'))).toBe(false);
    expect(isProvisional(ru, d('2027-01-01'))).toBe(true);
    expect(isProvisional(calendars.KZ, d('2026-01-01'))).toBe(true);
  });
});

describe('counting and rolling', () => {
  it('counts a working Saturday: three from 25 April 2024', () => {
    expect([1, 2, 3].map((n) => addWorkingDays(ru, d('2024-04-25'), n))).toEqual(['2024-04-26', '2024-04-27', '2024-05-02']);
  });

  it('counts back what it counted on', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), fc.constantFrom(...Object.values(calendars)), (day, n, calendar) => {
        const start = rollDay(calendar, day, 'next');
        expect(workingDaysBefore(calendar, addWorkingDays(calendar, start, n), n)).toBe(start);
      }),
    );
  });

  it.each([0, -1, 1.5])('refuses to count %d days', (n) => {
    expect(() => addWorkingDays(ru, d('2024-04-25'), n)).toThrow(RangeError);
  });

  it.each([
    ['2026-05-10', '2026-05-08', '2026-05-12'],
    ['2026-03-08', '2026-03-06', '2026-03-10'],
    ['2026-12-31', '2026-12-30', '2027-01-11'],
    ['2024-04-27', '2024-04-27', '2024-04-27'],
  ])('%s rolls back to %s, on to %s', (day, previous, next) => {
    expect(rollDay(ru, d(day), 'previous')).toBe(previous);
    expect(rollDay(ru, d(day), 'next')).toBe(next);
    expect(rollDay(ru, d(day), 'none')).toBe(day);
  });

  it('never rolls the wrong way, and always to a working day', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom<Roll>('next', 'previous'), (day, roll) => {
        const rolled = rollDay(ru, day, roll);
        expect(isWorkingDay(ru, rolled)).toBe(true);
        expect(roll === 'next' ? rolled >= day : rolled <= day).toBe(true);
      }),
    );
  });

  it('counts one by one as it counts at once', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (day, n) => {
        let reached = day;
        for (let i = 0; i < n; i += 1) reached = addWorkingDays(ru, reached, 1);
        expect(addWorkingDays(ru, day, n)).toBe(reached);
      }),
    );
  });
});
