import { regionName } from '@/components/desk/place-options';
import { DataTable } from '@/components/ui/data-table';
import type { PersonLine } from '@/lib/person/read-people';
import type { Words } from '@/lib/words/words';
import { StatusTag } from './status-tag';

/** Everybody the campaign speaks of, one a row: of a case by its alias and mark, without one by name. */
export function PeopleTable({ w, rows }: { w: Words; rows: readonly PersonLine[] }) {
  const columns = ['who', 'status', 'since', 'region', 'public'].map((key) => ({
    key,
    label: w.t(`person.list.${key}`),
    numeric: key === 'since',
  }));
  return (
    <DataTable
      caption={w.t('person.title')}
      hideCaption
      columns={columns}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <>
            <a href={`/${w.locale}/desk/people/${row.id}`}>{row.said || w.t('person.list.unknown')}</a>
            {row.ref && (
              <>
                <br />
                <span className="nowrap">{row.ref}</span>
              </>
            )}
          </>,
          row.status ? <StatusTag key="status" w={w} code={row.status.status} /> : w.t('person.list.noStatus'),
          row.days && `${row.days.about ? '≈\u00a0' : ''}${w.number(row.days.days)}`,
          row.region && regionName(w, row.region),
          row.consented && w.t('person.list.said'),
        ],
      }))}
    />
  );
}
