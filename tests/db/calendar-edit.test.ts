import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { pasteCalendarYear, removeCalendarDay, setCalendarDay, setCalendarSource, takeShippedYear } from '@/lib/campaign/calendar-edit';
import { readCalendar, readCalendarYear } from '@/lib/campaign/calendar-read';
import { calendarDate } from '@/lib/time/calendar-date';
import { type Campaign, testCampaign } from '../support/campaign';
import { testDatabase } from '../support/database';
import { must } from '../support/must';

const db = testDatabase();
let one: Campaign;
beforeAll(async () => {
  one = await testCampaign();
});

const day = { year: 2026, day: calendarDate('2026-06-15'), what: 'off', nameRu: null, nameEn: 'a day of rest' } as const;
const source = { source: 'Постановление № 1', checkedOn: calendarDate('2026-11-20'), provisional: false };
const count = async (sql: string) => Number((await db.admin.query(`SELECT count(*) AS n FROM ${sql}`)).rows[0].n);
const asked = () => count('recount');
const told = () => count("event WHERE kind = 'calendar_changed'");
const year = async (of = 2026) => {
  const view = await readCalendarYear(one.organizer, of);
  if (!view) throw new Error('There is no such year.');
  return view;
};

describe('an admin', () => {
  it('makes a day off, says its name in one language, and undoes it', async () => {
    expect((await year()).figures).toEqual({ working: 247, off: 14, workingWeekend: 0 });
    const { recountId } = must(await setCalendarDay(one.admin, day));
    const view = await year();
    expect(view.figures).toEqual({ working: 246, off: 15, workingWeekend: 0 });
    expect(view).toMatchObject({ editedOn: '2026-11-23', provisional: false });
    expect(view.days.find((each) => each.day === day.day)).toMatchObject({
      working: false,
      why: { ru: 'a day of rest', en: 'a day of rest' },
    });
    const { rows } = await db.admin.query("SELECT payload FROM event WHERE kind = 'calendar_changed' ORDER BY seq DESC LIMIT 1");
    expect(rows[0].payload).toEqual({ calendar: 'RU', year: 2026, what: 'day', recountId, days: 1 });
    must(await takeShippedYear(one.admin, { year: 2026 }));
    expect((await year()).figures).toEqual({ working: 247, off: 14, workingWeekend: 0 });
    expect((await year()).editedOn).toBeNull();
    expect(await count('calendar_year')).toBe(0);
  });

  it('takes a day away, and makes a Saturday a working one', async () => {
    must(await removeCalendarDay(one.admin, { year: 2026, monthDay: '05-11' }));
    must(await setCalendarDay(one.admin, { ...day, day: calendarDate('2026-05-16'), what: 'work', nameRu: 'рабочая суббота' }));
    expect((await year()).figures).toEqual({ working: 249, off: 13, workingWeekend: 1 });
    must(await takeShippedYear(one.admin, { year: 2026 }));
  });

  it('enters a year that had no table, says where it is from, and that it is complete', async () => {
    expect(await year(2027)).toMatchObject({ source: null, provisional: true });
    const text = '# 2027\n01-01;off;Новый год;New Year\n\n02-20;work;рабочая суббота\n2027-03-08;off;8 марта\n';
    must(await pasteCalendarYear(one.admin, { year: 2027, ...source, text }));
    expect(await year(2027)).toMatchObject({ source: 'Постановление № 1', checkedOn: '2026-11-20', provisional: false });
    expect((await year(2027)).figures).toEqual({ working: 260, off: 2, workingWeekend: 1 });
    must(await setCalendarSource(one.admin, { year: 2027, ...source, provisional: true }));
    expect((await year(2027)).provisional).toBe(true);
    const line = (await readCalendar(one.organizer)).years.find((each) => each.year === 2027);
    expect(line).toMatchObject({ provisional: true, editedOn: '2026-11-23', figures: { working: 260 } });
    must(await takeShippedYear(one.admin, { year: 2027 }));
  });

  it('adds a day to a year without a table: the year says that no official table stands behind it', async () => {
    must(await setCalendarDay(one.admin, { ...day, year: 2027, day: calendarDate('2027-06-15') }));
    expect((await year(2027)).source).toMatch(/no official table/);
    expect(await year(2027)).toMatchObject({ provisional: true });
    must(await takeShippedYear(one.admin, { year: 2027 }));
  });

  it('is refused what is not right, and nothing is changed by it', async () => {
    const before = [await asked(), await told(), await count('calendar_year')];
    const refusals = [
      [await setCalendarDay(one.admin, { ...day, year: 2025 }), 'other_year', 'day'],
      [await setCalendarDay(one.admin, { ...day, year: 2032, day: calendarDate('2032-06-15') }), 'year_out_of_range', undefined],
      [await setCalendarDay(one.admin, { ...day, year: 1999, day: calendarDate('1999-06-15') }), 'year_out_of_range', undefined],
      [await setCalendarDay(one.admin, { ...day, nameEn: null }), 'empty', 'nameRu'],
      [await setCalendarDay(one.admin, { ...day, what: 'work' }), 'worked_anyway', 'day'],
      [await removeCalendarDay(one.admin, { year: 2026, monthDay: '06-15' }), 'not_found', undefined],
      [await pasteCalendarYear(one.admin, { year: 2026, ...source, text: '02-31;off;нет такого' }), 'calendar_lines', 'text'],
      [await setCalendarSource(one.admin, { year: 2026, ...source, checkedOn: calendarDate('2026-11-30') }), 'in_future', 'checkedOn'],
    ] as const;
    for (const [result, reason, field] of refusals) expect(result).toEqual({ ok: false, reason, ...(field ? { field } : {}) });
    expect([await asked(), await told(), await count('calendar_year')]).toEqual(before);
  });

  it('does nothing where nothing becomes different', async () => {
    const before = [await asked(), await told()];
    expect(await takeShippedYear(one.admin, { year: 2026 })).toEqual({ ok: true, year: 2026, recountId: null });
    expect([await asked(), await told()]).toEqual(before);
  });

  it('posts twice and is heard once', async () => {
    const before = [await asked(), await told()];
    const post = { form: 'day', key: randomUUID(), content: 'the same' };
    const [first, second] = [await setCalendarDay(one.admin, day, post), await setCalendarDay(one.admin, day, post)];
    expect(second).toEqual(first);
    expect([await asked(), await told()]).toEqual(before.map((n) => n + 1));
    must(await takeShippedYear(one.admin, { year: 2026 }));
  });

  it('and another at the same time both get their day in', async () => {
    must(await setCalendarDay(one.admin, day));
    const days = ['2026-06-16', '2026-06-17', '2026-06-18'].map((each) => ({ ...day, day: calendarDate(each) }));
    for (const done of await Promise.all(days.map((each) => setCalendarDay(one.admin, each)))) must(done);
    expect((await year()).figures.working).toBe(243);
    must(await takeShippedYear(one.admin, { year: 2026 }));
  });
});

describe('everybody else', () => {
  it('reads the calendar and may not change it', async () => {
    for (const actor of [one.organizer, one.editor, one.a.actor])
      expect(await setCalendarDay(actor, day)).toEqual({ ok: false, reason: 'not_allowed' });
    expect((await readCalendar(one.organizer)).mayEdit).toBe(false);
    expect((await readCalendar(one.admin)).mayEdit).toBe(true);
    expect(await count('calendar_year')).toBe(0);
  });
});
