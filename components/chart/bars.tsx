import type { ReactNode } from 'react';
import { TableFrame } from '@/components/ui/table-frame';
import type { Tone } from '@/components/ui/tone';
import type { Words } from '@/lib/words/words';
import { lengthOf } from './length';

export type BarValue = { name: string; value: number | null; tone: Tone };
export type BarRow = { label: string; href?: string; values: BarValue[] };
type Props = { w: Words; caption: string; unit: string; rows: BarRow[]; note?: ReactNode; rowName?: string };

/** Month by month: the table is the chart, its bars drawn by CSS beside the very numbers they stand for. A null is a hidden cell. */
export function Bars({ w, caption, unit, rows, note, rowName }: Props) {
  const names = rows[0]?.values ?? [];
  const longest = Math.max(1, ...rows.map(totalOf));
  return (
    <figure>
      <figcaption>
        <h3>{caption}</h3>
        {/* One series needs no key: its column says what it is. */}
        <ul className="legend" hidden={names.length < 2}>
          {names.map(({ name, tone }) => (
            <li key={name}>
              <span className={`key fill-${tone}`} aria-hidden="true" />
              {name}
            </li>
          ))}
        </ul>
      </figcaption>
      <TableFrame label={caption}>
        <table className="data-table table-stacks bars-table">
          <caption className="sr-only">{`${caption}: ${unit}`}</caption>
          <thead>
            <tr>
              <th scope="col">{rowName ?? w.t('ui.bars.period')}</th>
              <th scope="col">{unit}</th>
              {names.map(({ name }) => (
                <th key={name} scope="col" className="num">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <BarLine key={row.label} w={w} row={row} longest={longest} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {note && <p className="source">{note}</p>}
    </figure>
  );
}

function BarLine({ w, row, longest }: { w: Words; row: BarRow; longest: number }) {
  return (
    <tr>
      <th scope="row">{row.href ? <a href={row.href}>{row.label}</a> : row.label}</th>
      <td className="bars-cell">
        <div className="bars" aria-hidden="true">
          {row.values.map(
            ({ name, value, tone }) =>
              value !== null && value > 0 && <span key={name} className={`bar fill-${tone} ${lengthOf(value / longest)}`} />,
          )}
        </div>
      </td>
      {row.values.map(({ name, value }) => (
        <td key={name} data-label={name} className="num">
          {value === null ? w.t('ui.bars.hidden') : w.number(value)}
        </td>
      ))}
    </tr>
  );
}

const totalOf = (row: BarRow) => row.values.reduce((sum, { value }) => sum + (value ?? 0), 0);
