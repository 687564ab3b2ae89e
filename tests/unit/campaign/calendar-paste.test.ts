import { describe, expect, it } from 'vitest';
import { readPastedYear } from '@/lib/campaign/calendar-paste';
import { daysOfYear, differingDays, monthsOf, withYear, yearFigures } from '@/lib/campaign/calendar-year';
import { calendarOf } from '@/lib/jurisdiction/calendar-of';

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<calendar year="2024" lang="ru" date="2023.09.30" country="ru">
  <holidays><holiday id="1" title="Новогодние каникулы" /><holiday id="5" title="День Победы" /></holidays>
  <days>
    <day d="01.01" t="1" h="1" />
    <day d="04.27" t="2" />
    <day d="04.29" t="1" f="04.27" />
    <day d="05.08" t="2" />
    <day d="05.09" t="1" h="5" />
    <day d="11.02" t="3" />
  </days>
</calendar>`;

describe('a pasted year', () => {
  it('is read from lines', () => {
    expect(readPastedYear('01-01;off;Новый год;New Year\n# comment\n\n11-02 ; work ; рабочая суббота', 2024)).toEqual({
      ok: true,
      off: { '01-01': { ru: 'Новый год', en: 'New Year' } },
      working: { '11-02': { ru: 'рабочая суббота', en: 'рабочая суббота' } },
    });
  });

  it('is read from the XML of xmlcalendar: a shortened Saturday is a working one, a shortened weekday is nothing', () => {
    const read = readPastedYear(XML, 2024);
    if (!read.ok) throw new Error(JSON.stringify(read.lines));
    expect(Object.keys(read.off)).toEqual(['01-01', '04-29', '05-09']);
    expect(Object.keys(read.working)).toEqual(['04-27', '11-02']);
    expect(read.off['05-09']?.ru).toBe('День Победы');
    expect(read.off['04-29']).toEqual({ ru: 'перенос с 27.04', en: 'moved from 27 April' });
  });

  it('leaves out what an XML comment holds, and keeps the lines’ numbers', () => {
    const commented = XML.replace('  <days>', '  <!-- <day d="06.12" t="1" />\n  <day d="06.13" t="1" /> -->\n  <days>');
    const read = readPastedYear(commented, 2024);
    expect(read.ok && Object.keys(read.off)).toEqual(['01-01', '04-29', '05-09']);
    const broken = readPastedYear(commented.replace('d="05.09"', 'd="02.31"'), 2024);
    expect(broken).toMatchObject({ ok: false, lines: [{ line: 11, reason: 'noSuchDay' }] });
    expect(readPastedYear('<!-- <calendar year="2024"><day d="01.01" t="1" />', 2024)).toMatchObject({ ok: false });
  });

  it('is refused with the number of every line that cannot be read', () => {
    const text = [
      '02-31;off;нет',
      '2025-01-01;off;другой год',
      '1 мая;off;так нет',
      '05-01;holiday;вид',
      '05-09;off',
      '06-12;off;раз',
      '06-12;off;два',
      '06-11;work;вторник',
      '',
    ];
    expect(readPastedYear(text.join('\n'), 2024)).toEqual({
      ok: false,
      lines: [
        [1, 'noSuchDay'],
        [2, 'otherYear'],
        [3, 'shape'],
        [4, 'kind'],
        [5, 'name'],
        [7, 'twice'],
        [8, 'notWeekend'],
      ].map(([line, reason]) => ({ line, reason, text: text[Number(line) - 1] })),
    });
    expect(readPastedYear('02-29;off;нет такого дня', 2025)).toMatchObject({ ok: false, lines: [{ line: 1, reason: 'noSuchDay' }] });
    expect(readPastedYear('02-29;off;есть', 2024)).toMatchObject({ ok: true });
    expect(readPastedYear('# only this', 2024)).toMatchObject({ ok: false, lines: [{ line: 1, reason: 'nothing' }] });
    expect(readPastedYear(XML, 2025)).toMatchObject({ ok: false, lines: [{ line: 1, reason: 'otherYear' }] });
    expect(readPastedYear(XML.replace('05.09', '05.32'), 2024)).toMatchObject({ ok: false, lines: [{ line: 9, reason: 'noSuchDay' }] });
    expect(readPastedYear('<calendar>', 2024)).toMatchObject({ ok: false, lines: [{ line: 1, reason: 'shape' }] });
  });
});

describe('a year of the calendar', () => {
  const ru = calendarOf('RU');

  it.each([
    [2022, 247],
    [2023, 247],
    [2024, 248],
    [2025, 247],
    [2026, 247],
  ])('%d has %d working days', (year, working) => {
    expect(yearFigures(daysOfYear(ru, year)).working).toBe(working);
  });

  it('stands in twelve months of whole weeks', () => {
    const days = daysOfYear(ru, 2024);
    const months = monthsOf(days);
    expect(days).toHaveLength(366);
    expect(months).toHaveLength(12);
    expect(months.flat().every((week) => week.length === 7)).toBe(true);
    expect(months.flat(2).filter(Boolean)).toEqual(days);
    expect(months[1]?.[0]?.map((each) => each?.day.slice(8) ?? '')).toEqual(['', '', '', '01', '02', '03', '04']);
  });

  it('differs from another in the days that are off in one of them', () => {
    const table = ru.years[2026];
    if (!table) throw new Error('There is no 2026.');
    const { '05-11': _, ...off } = table.off;
    const other = withYear(ru, 2026, { ...table, off, working: { '05-16': { ru: 'рабочая', en: 'working' } } });
    const differing = differingDays(daysOfYear(ru, 2026), daysOfYear(other, 2026));
    expect(differing.map(({ day, to }) => [day, to.working])).toEqual([
      ['2026-05-11', true],
      ['2026-05-16', true],
    ]);
    expect(withYear(ru, 2026, null).years[2026]).toBeUndefined();
  });
});
