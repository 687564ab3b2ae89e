import { DataTable } from '@/components/ui/data-table';
import type { Change } from '@/lib/publication/difference';
import type { Words } from '@/lib/words/words';
import { shown } from './shown';

/** What publishing would change; null where nothing is published yet. */
export function Changes({ w, changes }: { w: Words; changes: Change[] | null }) {
  if (changes === null) return <p>{w.t('public.desk.changesFirst')}</p>;
  if (changes.length === 0) return <p>{w.t('public.desk.changesNone')}</p>;
  const said = (value: Change['before'], unit: Change['column']['unit']) =>
    value === 'absent' ? w.t('public.desk.absent') : shown(w, value, unit);
  return (
    <DataTable
      caption={w.t('public.desk.changes')}
      hideCaption
      columns={[
        { key: 'what', label: w.t('public.desk.change.what') },
        { key: 'before', label: w.t('public.desk.change.before'), numeric: true },
        { key: 'after', label: w.t('public.desk.change.after'), numeric: true },
      ]}
      rows={changes.map(({ code, chart, row, column, before, after }) => ({
        id: code,
        cells: [`${w.pick(chart)}: ${w.pick(row)}, ${w.pick(column.name)}`, said(before, column.unit), said(after, column.unit)],
      }))}
    />
  );
}
