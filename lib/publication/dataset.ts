import type { Locale } from '@/lib/words/locale';
import { CHARTS } from './charts';
import type { Chart, Column, Value } from './charts/chart';
import { toCsv } from './csv';
import type { Facts } from './facts';

const HEADER = ['table', 'row', 'row_name', 'measure', 'measure_name', 'unit', 'value', 'status', 'as_of'] as const;

/** One line a number, the same numbers as on the page. `status` says why a value is missing. */
export function csvOf(facts: Facts, locale: Locale): string {
  const lines = CHARTS.flatMap((chart) =>
    cellsOf(chart, facts).map(({ row, column, value }) => [
      chart.id,
      row.code,
      row.label[locale],
      column.code,
      column.name[locale],
      column.unit,
      typeof value === 'number' ? value : '',
      typeof value === 'number' ? 'shown' : value,
      facts.asOfOn,
    ]),
  );
  return toCsv(HEADER, lines);
}

/** The same in JSON, with what each table counts. `facts` is what the digest was made of. */
export function jsonOf(facts: Facts, digest: string, locale: Locale): string {
  const tables = CHARTS.map((chart) => ({
    id: chart.id,
    title: chart.title[locale],
    unit: chart.unit[locale],
    denominator: chart.denominator[locale],
    columns: chart.columns.map(({ code, name, unit }) => ({ code, name: name[locale], unit })),
    rows: chart.rows(facts).map((row) => ({
      code: row.code,
      name: row.label[locale],
      cells: Object.fromEntries(chart.columns.map((column, at) => [column.code, jsonCell(row.values[at])])),
    })),
  }));
  return `${JSON.stringify({ asOfOn: facts.asOfOn, sha256: digest, language: locale, tables, facts }, null, 2)}\n`;
}

const jsonCell = (value: Value | undefined) =>
  typeof value === 'number' ? { value, status: 'shown' } : { value: null, status: value ?? 'hidden' };

function cellsOf(chart: Chart, facts: Facts) {
  return chart.rows(facts).flatMap((row) => row.values.map((value, at) => ({ row, value, column: chart.columns[at] as Column })));
}
