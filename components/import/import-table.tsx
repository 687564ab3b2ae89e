import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import type { ImportLine } from '@/lib/import/read';
import type { InBoth } from '@/lib/words/locale';
import type { Words } from '@/lib/words/words';
import { ImportStateTag } from './import-state';

/** Files, one a row: what it is, how it stands, what came of it. */
export function ImportTable({ w, rows, nameOf }: { w: Words; rows: ImportLine[]; nameOf: (format: string) => InBoth }) {
  const columns = ['format', 'state', 'asked', 'rows', 'added', 'failed'].map((key) => ({
    key,
    label: w.t(`import.list.${key}`),
    numeric: ['rows', 'added', 'failed'].includes(key),
  }));
  const cells = ({ id, format, state, askedOn, total, position, added, failed }: ImportLine) => [
    <a key="format" href={`/${w.locale}/desk/imports/${id}`}>
      {w.pick(nameOf(format))}
    </a>,
    <ImportStateTag key="state" w={w} state={state} />,
    <Day key="asked" w={w} day={askedOn} short />,
    w.number(Math.max(total, state === 'undoing' ? 0 : position)),
    state === 'done' ? w.number(added) : '',
    failed > 0 ? w.number(failed) : '',
  ];
  return (
    <DataTable caption={w.t('import.title')} hideCaption columns={columns} rows={rows.map((row) => ({ id: row.id, cells: cells(row) }))} />
  );
}
