import type { Locale } from '@/lib/words/locale';
import { CHARTS } from './charts';
import type { Chart, Column, Value } from './charts/chart';
import { CORRECTION_NAMES } from './corrections';
import { toCsv } from './csv';
import type { Facts } from './facts';
import { cellsOf as cellsOfPerson } from './people-fields';
import type { Correction, PublicPerson } from './read-people';

const HEADER = ['table', 'row', 'row_name', 'measure', 'measure_name', 'unit', 'value', 'status', 'as_of'] as const;

/** What an edition says beside its facts: of people, and of itself. */
export type Beside = { people: readonly PublicPerson[]; corrections: readonly Correction[] };
const NOTHING: Beside = { people: [], corrections: [] };

/** One line a number, the same numbers as on the page. `status` says why a value is missing. */
export function csvOf(facts: Facts, locale: Locale, beside = NOTHING): string {
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
  return toCsv(HEADER, [...lines, ...linesBeside(beside, locale).map((line) => [...line, facts.asOfOn])]);
}

/** The same in lines: of each person what she agreed to, or that it was withdrawn; then the corrections. */
function linesBeside({ people, corrections }: Beside, locale: Locale): (string | number)[][] {
  const said = people.flatMap(({ mark, digest, salt, passage }) => {
    const line = (code: string, name: string, unit: string, value: string | number, status: string) => [
      'people',
      mark,
      passage?.publicName ?? '',
      code,
      name,
      unit,
      value,
      status,
    ];
    const cells = (passage ? cellsOfPerson(passage) : []).map(({ code, name, unit, value, about }) =>
      line(code, name[locale], unit, value, about ? 'about' : 'shown'),
    );
    return [
      ...cells,
      ...(salt ? [line('salt', 'salt', 'hex', salt, 'shown')] : []),
      line('sha256', 'SHA-256', 'hex', digest, passage ? 'shown' : 'withdrawn'),
    ];
  });
  const corrected = corrections.map(({ kind, correctedOn }) => {
    const name = CORRECTION_NAMES[kind][locale];
    return ['corrections', kind, name, 'corrected_on', name, 'day', correctedOn, 'corrected'];
  });
  return [...said, ...corrected];
}

/** The same in JSON, with what each table counts. `facts` is what the digest was made of. */
export function jsonOf(facts: Facts, digest: string, locale: Locale, { people, corrections } = NOTHING): string {
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
  const said = people.map(({ mark, digest: sha256, salt, passage }) =>
    passage ? { mark, status: 'shown', sha256, salt, says: passage } : { mark, status: 'withdrawn', sha256 },
  );
  const whole = { asOfOn: facts.asOfOn, sha256: digest, language: locale, corrections, tables, people: said, facts };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

const jsonCell = (value: Value | undefined) =>
  typeof value === 'number' ? { value, status: 'shown' } : { value: null, status: value ?? 'hidden' };

function cellsOf(chart: Chart, facts: Facts) {
  return chart.rows(facts).flatMap((row) => row.values.map((value, at) => ({ row, value, column: chart.columns[at] as Column })));
}
