import { describe, expect, it } from 'vitest';
import { canonical, digestOf } from '@/lib/publication/canonical';
import { CHARTS } from '@/lib/publication/charts';
import { compileFacts } from '@/lib/publication/compile';
import { toCsv } from '@/lib/publication/csv';
import { csvOf, jsonOf } from '@/lib/publication/dataset';
import { body, count, HEAD, rawCounts } from './counts';

const facts = compileFacts(
  rawCounts({
    bodies: [body('=cmd|calc', 60), body('One, "two"', 40)],
    months: { sent: { '2026-10': count(96), '2026-09': count(4) }, answered: {} },
  }),
  HEAD,
);

describe('toCsv', () => {
  it('follows RFC 4180', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['x,y', 1],
          ['say "no"', 0],
          ['two\nlines', 5],
        ],
      ),
    ).toBe('\uFEFFa,b\r\n"x,y",1\r\n"say ""no""",0\r\n"two\nlines",5\r\n');
  });

  it.each(['=1+1', '+7', '-1', '@sum', '\tx', '|dde', '%0', ' =1'])('does not let a spreadsheet run %j', (text) => {
    expect(toCsv(['h'], [[text]])).toContain(`'${text}`);
  });
});

describe('the data files', () => {
  it('hold one line a number of the page', () => {
    const cells = CHARTS.flatMap((chart) => chart.rows(facts).flatMap((row) => row.values));
    expect(csvOf(facts, 'en').trimEnd().split('\r\n')).toHaveLength(cells.length + 1);
    expect(csvOf(facts, 'en')).toContain("'=cmd|calc");
  });

  it('say the same in both languages and in JSON', () => {
    const parsed = JSON.parse(jsonOf(facts, digestOf(facts), 'ru')) as {
      tables: { id: string; rows: { cells: Record<string, { value: number | null; status: string }> }[] }[];
    };
    for (const chart of CHARTS) {
      const inJson = parsed.tables
        .find((table) => table.id === chart.id)
        ?.rows.flatMap((row) => Object.values(row.cells).map((cell) => cell.value ?? cell.status));
      expect(inJson).toEqual(chart.rows(facts).flatMap((row) => row.values));
    }
  });

  it('mark what is hidden, and keep it empty', () => {
    expect(csvOf(facts, 'en')).toMatch(/\r\nmonths,earlier,[^\r]*,letters,,hidden,2026-10-31\r\n/);
  });
});

describe('the registry of charts', () => {
  it('has one value a column, rows with codes of their own, and both languages', () => {
    for (const chart of CHARTS) {
      const rows = chart.rows(facts);
      expect(new Set(rows.map((row) => row.code)).size).toBe(rows.length);
      for (const row of rows) expect(row.values).toHaveLength(chart.columns.length);
      for (const text of [chart.title, chart.unit, chart.denominator, chart.rowName, ...chart.columns.map((column) => column.name)]) {
        expect(text.ru && text.en).toBeTruthy();
      }
    }
    expect(new Set(CHARTS.map((chart) => chart.id)).size).toBe(CHARTS.length);
  });
});

describe('digestOf', () => {
  it('does not depend on the order of keys', () => {
    expect(canonical({ b: 1, a: [{ d: null, c: 2 }] })).toBe('{"a":[{"c":2,"d":null}],"b":1}');
    expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
    expect(digestOf({ a: 1, b: 2 })).not.toBe(digestOf({ a: 1, b: 3 }));
  });
});
