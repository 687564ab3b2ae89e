import { DataTable } from '@/components/ui/data-table';
import type { BodyLine } from '@/lib/official/read-directory';
import type { Words } from '@/lib/words/words';
import { regionName } from './place-options';

/** Bodies, one a row, each with the one it stands under. */
export function DirectoryTable({ w, rows }: { w: Words; rows: BodyLine[] }) {
  const columns = ['name', 'rank', 'region', 'parent'].map((key) => ({ key, label: w.t(`desk.directory.${key}`) }));
  const at = `/${w.locale}/desk/directory`;
  return (
    <DataTable
      caption={w.t('desk.directory.title')}
      hideCaption
      columns={columns}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <a key="name" href={`${at}/${row.id}`}>
            {w.pick({ ru: row.nameRu, en: row.nameEn })}
          </a>,
          w.t(`case.rank.${row.rank}`),
          row.region ? regionName(w, row.region) : w.t('desk.filter.country'),
          row.parentId && row.parentRu && row.parentEn && (
            <a key="parent" href={`${at}/${row.parentId}`}>
              {w.pick({ ru: row.parentRu, en: row.parentEn })}
            </a>
          ),
        ],
      }))}
    />
  );
}
