import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { EDITION_KINDS } from '@/lib/question/edition-kinds';
import type { EditionLine } from '@/lib/question/read-editions';
import type { Words } from '@/lib/words/words';

const FIGURES = ['sent', 'read', 'answered', 'partly'] as const;

/** Occasions to ask, one a row, with how many questions were sent, read on air and answered. */
export function EditionTable({ w, rows }: { w: Words; rows: EditionLine[] }) {
  const label = (key: string) => w.t(`question.column.${key}`);
  return (
    <DataTable
      caption={w.t('question.title')}
      hideCaption
      columns={[
        ...['name', 'kind', 'day'].map((key) => ({ key, label: label(key) })),
        ...FIGURES.map((key) => ({ key, label: label(key), numeric: true })),
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <a key="name" href={`/${w.locale}/desk/questions/${row.id}`}>
            {w.pick({ ru: row.nameRu, en: row.nameEn })}
          </a>,
          w.pick(EDITION_KINDS[row.kind]),
          <Day key="day" w={w} day={row.onDay} short />,
          ...FIGURES.map((key) => w.number(row[key])),
        ],
      }))}
    />
  );
}
