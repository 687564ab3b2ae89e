import { Bars } from '@/components/chart/bars';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import type { Chart, Column, Row } from '@/lib/publication/charts/chart';
import type { Facts } from '@/lib/publication/facts';
import type { Words } from '@/lib/words/words';
import { shown } from './shown';

type Props = { w: Words; chart: Chart; facts: Facts };

/** One table of the figures, with what it counts beneath it. The CSV holds the same numbers. */
export function ChartFigure({ w, chart, facts }: Props) {
  const rows = chart.rows(facts);
  return (
    <Section id={chart.id} title={w.pick(chart.title)}>
      {rows.length === 0 ? (
        <p className="muted">{w.t('public.value.nothing')}</p>
      ) : chart.bars ? (
        <BarsOf w={w} chart={chart} rows={rows} asOf={facts.asOfOn} />
      ) : (
        <TableOf w={w} chart={chart} rows={rows} />
      )}
      <p className="source">{w.pick(chart.denominator)}</p>
    </Section>
  );
}

type Drawn = { w: Words; chart: Chart; rows: readonly Row[] };

function BarsOf({ w, chart, rows, asOf }: Drawn & { asOf: string }) {
  const drawn = chart.columns.map((column, at) => ({ column, at })).filter(({ column }) => chart.bars?.includes(column.code));
  return (
    <Bars
      w={w}
      caption={w.t('public.value.asOf', { unit: w.pick(chart.unit), asOf: w.day(asOf) })}
      unit={w.pick(chart.unit)}
      rowName={w.pick(chart.rowName)}
      rows={rows.map((row) => ({
        label: w.pick(row.label),
        values: drawn.map(({ column, at }) => ({ name: w.pick(column.name), value: numberOf(row, at), tone: column.tone ?? 'neutral' })),
      }))}
    />
  );
}

function TableOf({ w, chart, rows }: Drawn) {
  return (
    <DataTable
      caption={`${w.pick(chart.title)}: ${w.pick(chart.unit)}`}
      hideCaption
      columns={[
        { key: 'row', label: w.pick(chart.rowName) },
        ...chart.columns.map(({ code, name }) => ({ key: code, label: w.pick(name), numeric: true })),
      ]}
      rows={rows.map((row) => ({
        id: row.code,
        cells: [w.pick(row.label), ...chart.columns.map(({ unit }: Column, at) => shown(w, row.values[at], unit))],
      }))}
    />
  );
}

const numberOf = (row: Row, at: number) => {
  const value = row.values[at];
  return typeof value === 'number' ? value : null;
};
