import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendars } from '@/lib/jurisdiction/calendars';
import { addDays, calendarDate, isCalendarDate, weekday, yearOf } from '@/lib/time/calendar-date';
import { type DayCalendar, isProvisional, isWorkingDay, whyOff } from '@/lib/time/day-calendar';

const d = calendarDate;
const every = Object.entries(calendars) as [string, DayCalendar][];
const yearsOf = (calendar: DayCalendar) => Object.entries(calendar.years).map(([year, table]) => ({ year: Number(year), table }));
const daysOf = (year: number) =>
  Array.from({ length: 366 }, (_, n) => addDays(d(`${year}-01-01`), n)).filter((day) => yearOf(day) === year);

describe('every calendar', () => {
  it.each(every)('%s names days that exist, in both languages, and tells its source', (code, calendar) => {
    expect(calendar.jurisdiction).toBe(code);
    for (const { year, table } of yearsOf(calendar)) {
      expect(table.source.length).toBeGreaterThan(20);
      expect(isCalendarDate(table.checkedOn)).toBe(true);
      for (const [monthDay, name] of [...Object.entries(table.off), ...Object.entries(table.working)]) {
        expect(isCalendarDate(`${year}-${monthDay}`), `${year}-${monthDay}`).toBe(true);
        expect(name.ru).toMatch(/\p{Script=Cyrillic}|\d/u);
        expect(name.en).toMatch(/^[^\p{Script=Cyrillic}]+$/u);
      }
      for (const monthDay of Object.keys(table.working)) expect(weekday(d(`${year}-${monthDay}`))).toBeGreaterThan(5);
    }
  });

  it.each(every.filter(([code]) => code !== 'RU'))('%s is provisional: no official table stands behind it', (_, calendar) => {
    expect(yearsOf(calendar).every(({ table }) => table.provisional)).toBe(true);
    expect([2024, 2025, 2026].every((year) => calendar.years[year])).toBe(true);
    expect(isProvisional(calendar, d('2031-01-01'))).toBe(true);
  });
});

describe('the union of the United Kingdom', () => {
  it.each([
    ['2026-03-17', 'St Patrick’s Day'],
    ['2026-07-13', 'Battle of the Boyne (substitute day)'],
    ['2026-08-03', 'Summer bank holiday'],
    ['2026-08-31', 'Summer bank holiday'],
    ['2026-11-30', 'St Andrew’s Day'],
    ['2026-04-06', 'Easter Monday'],
    ['2026-12-28', 'Boxing Day (substitute day)'],
    ['2027-01-04', '2 January (substitute day)'],
  ])('%s is off in a part of it: %s', (day, name) => {
    expect(whyOff(calendars.GB, d(day))?.en).toBe(name);
  });

  it('is no shorter than Scotland’s own, which has its own August and no Easter Monday', () => {
    const [scotland, all] = [calendars['GB-SCT'], calendars.GB];
    for (const year of [2024, 2025, 2026, 2027])
      for (const day of daysOf(year)) if (!isWorkingDay(scotland, day)) expect(isWorkingDay(all, day), day).toBe(false);
    expect(isWorkingDay(scotland, d('2026-04-06'))).toBe(true);
    expect(isWorkingDay(scotland, d('2026-08-31'))).toBe(true);
    expect(isWorkingDay(scotland, d('2026-08-03'))).toBe(false);
  });
});

describe('other calendars', () => {
  it.each([
    ['US', '2026-07-03'],
    ['US', '2026-11-26'],
    ['PL', '2026-06-04'],
    ['PL', '2025-12-24'],
    ['FR', '2026-05-14'],
    ['IE', '2026-10-26'],
    ['UA', '2026-08-24'],
    ['AM', '2026-04-24'],
  ] as const)('%s: %s is off', (code, day) => {
    expect(whyOff(calendars[code], d(day))).not.toBeNull();
  });

  it.each([
    ['IE', '2026-04-03'],
    ['PL', '2024-12-24'],
    ['UA', '2026-06-01'],
    ['EU', '2026-05-01'],
  ] as const)('%s: %s is a working day', (code, day) => {
    expect(whyOff(calendars[code], d(day))).toBeNull();
  });
});

describe('the calendar of Kazakhstan', () => {
  it.each([
    [2024, 251],
    [2025, 253],
    [2026, 246],
  ])('%i has %i working days', (year, days) => {
    expect(daysOf(year).filter((day) => isWorkingDay(calendars.KZ, day))).toHaveLength(days);
  });
});

/** The official tables: they are looked at where they lie beside the checkout, and the product needs none of them. */
const TABLES = path.resolve(import.meta.dirname, '../../../../shared/data/calendars');
const tables = (['RU', 'KZ'] as const).flatMap((code) =>
  Object.keys(calendars[code].years).flatMap((year) => {
    const file = path.join(TABLES, `${code.toLowerCase()}-${year}.xml`);
    return existsSync(file) ? [{ code, year: Number(year), xml: readFileSync(file, 'utf8') }] : [];
  }),
);

describe('the official production calendars', () => {
  it('are all there or none is', () => {
    expect([0, 17]).toContain(tables.length);
  });

  it('say of every day what ours say', () => {
    for (const { code, year, xml } of tables) {
      const kinds = new Map(
        [...xml.matchAll(/<day d="(\d\d)\.(\d\d)" t="(\d)"/g)].map(([, month, day, kind]) => [`${year}-${month}-${day}`, kind]),
      );
      expect(kinds.size).toBeGreaterThan(5);
      for (const day of daysOf(year)) {
        const kind = kinds.get(day);
        // 1: off; 2: a shorter day, worked on a Saturday too; 3: a working weekend day.
        expect(isWorkingDay(calendars[code], day), `${code} ${day}`).toBe(kind ? kind !== '1' : weekday(day) < 6);
      }
    }
  });

  it('say from where a day was moved, as ours do', () => {
    for (const { code, year, xml } of tables.filter(({ year }) => year >= 2021))
      for (const [, month, day, fromMonth, fromDay] of xml.matchAll(/<day d="(\d\d)\.(\d\d)" t="1" f="(\d\d)\.(\d\d)"/g))
        expect(whyOff(calendars[code], d(`${year}-${month}-${day}`))?.ru).toBe(`перенос с ${fromDay}.${fromMonth}`);
  });
});
