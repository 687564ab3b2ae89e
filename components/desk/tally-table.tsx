import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { letterQuery } from '@/lib/letter/list-filter';
import type { Tally } from '@/lib/letter/read-dashboard';
import type { Words } from '@/lib/words/words';

type Line = Tally & { id: string; name: ReactNode; by: { body?: string; region?: string }; median?: number | null };
type Props = { w: Words; caption: string; rowName: string; lines: Line[]; withMedian?: boolean };

/** What waits, is late and was answered, line by line; each number leads to its letters. */
export function TallyTable({ w, caption, rowName, lines, withMedian = false }: Props) {
  const columns = [
    { key: 'name', label: rowName },
    { key: 'waiting', label: w.t('desk.dash.colWaiting'), numeric: true },
    { key: 'late', label: w.t('desk.dash.colLate'), numeric: true },
    { key: 'answered', label: w.t('desk.dash.colAnswered'), numeric: true },
    ...(withMedian ? [{ key: 'median', label: w.t('desk.dash.median'), numeric: true }] : []),
  ];
  const counted = (value: number, standing: string, by: Line['by']) =>
    value === 0 ? '0' : <a href={`/${w.locale}/desk/letters${letterQuery({ standing, ...by })}`}>{w.number(value)}</a>;
  const rows = lines.map(({ id, name, by, waiting, late, answered, median }) => ({
    id,
    cells: [
      name,
      counted(waiting, 'waiting', by),
      counted(late, 'overdue', by),
      counted(answered, 'answered', by),
      ...(withMedian ? [typeof median === 'number' ? w.number(median) : '–'] : []),
    ],
  }));
  return (
    <div className="max-w-5xl">
      <DataTable caption={caption} hideCaption columns={columns} rows={rows} />
    </div>
  );
}
