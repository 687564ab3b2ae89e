import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  compareDays,
  daysBetween,
  fromDbDate,
  isCalendarDate,
  maxDay,
  minDay,
  monthOf,
  toDbDate,
  weekday,
  yearOf,
} from '@/lib/time/calendar-date';
import { anyDay } from './any-day';

const d = calendarDate;

describe('a calendar date', () => {
  it.each(['1900-01-01', '2024-02-29', '2026-11-23', '2199-12-31'])('takes %s', (text) => {
    expect(d(text)).toBe(text);
  });

  it.each(['1899-12-31', '2200-01-01', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-11-23T00:00', '٢٠٢٦-١١-٢٣', ''])(
    'refuses %j',
    (text) => {
      expect(() => d(text)).toThrow(RangeError);
      expect(isCalendarDate(text)).toBe(false);
    },
  );

  it.each([null, undefined, 20261123, new Date()])('is no %j', (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(addMonths(d(from), months)).toBe(to);
  });

  it('knows its weekday, year and month', () => {
    expect(weekday(d('2026-11-23'))).toBe(1);
    expect(weekday(d('2026-11-29'))).toBe(7);
    expect(yearOf(d('2026-11-23'))).toBe(2026);
    expect(monthOf(d('2026-11-23'))).toBe('2026-11');
  });

  it('finds the earliest and the latest', () => {
    const days = [d('2026-05-02'), d('2025-12-31'), d('2026-05-10')] as const;
    expect(minDay(...days)).toBe('2025-12-31');
    expect(maxDay(...days)).toBe('2026-05-10');
    expect([...days].sort(compareDays)).toEqual(['2025-12-31', '2026-05-02', '2026-05-10']);
  });

  it('leaves the years it knows with an error', () => {
    expect(() => addDays(d('2199-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonths(d('1900-01-31'), -1)).toThrow(RangeError);
    expect(() => fromDbDate(new Date(Number.NaN))).toThrow(RangeError);
  });

  it('goes to a database day and back, and there and back by days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(fromDbDate(toDbDate(day))).toBe(day);
        expect(toDbDate(day).toISOString()).toBe(`${day}T00:00:00.000Z`);
        expect(daysBetween(day, addDays(day, days))).toBe(days);
        expect(addDays(addDays(day, days), -days)).toBe(day);
      }),
    );
  });
});
