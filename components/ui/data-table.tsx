import type { ReactNode } from 'react';
import { TableFrame } from './table-frame';

export type Column = { key: string; label: string; numeric?: boolean };
export type Row = { id: string; cells: ReactNode[] };
type Props = { caption: string; hideCaption?: boolean; columns: Column[]; rows: Row[] };

/** A dense table; the first cell names its row. On a narrow screen each row becomes a small card of label and value. */
export function DataTable({ caption, hideCaption, columns, rows }: Props) {
  return (
    <TableFrame label={caption}>
      <table className="data-table table-stacks">
        <caption className={hideCaption ? 'sr-only' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, label, numeric }) => (
              <th key={key} scope="col" className={numeric ? 'num' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, cells }) => (
            <tr key={id}>{columns.map((column, at) => cell(column, cells[at], at === 0))}</tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function cell({ key, label, numeric }: Column, content: ReactNode, namesRow: boolean) {
  if (namesRow) {
    return (
      <th key={key} scope="row">
        {content}
      </th>
    );
  }
  // One box round the content: a cell is a grid of label and value when the table stacks.
  return (
    <td key={key} data-label={label} className={numeric ? 'num' : undefined}>
      <div>{content}</div>
    </td>
  );
}
