import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { Tag } from '@/components/ui/tag';
import type { RecountLine } from '@/lib/recount/read';
import type { Words } from '@/lib/words/words';

const TONES = { waiting: 'neutral', running: 'waiting', done: 'good', failed: 'bad' } as const;

/** Recounts, one a row: why, how far, and how many letters have other days by it. */
export function RecountList({ w, rows }: { w: Words; rows: RecountLine[] }) {
  const columns = ['cause', 'asked', 'state', 'progress', 'changed'].map((key) => ({
    key,
    label: w.t(`calendar.recounts.${key}`),
    numeric: key === 'progress' || key === 'changed',
  }));
  return (
    <DataTable
      caption={w.t('calendar.recounts.title')}
      hideCaption
      columns={columns}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <a key="cause" href={`/${w.locale}/desk/recounts/${row.id}`}>
            {causeWords(w, row)}
          </a>,
          <Day key="asked" w={w} day={row.askedOn} short />,
          <RecountState key="state" w={w} state={row.state} />,
          `${w.number(row.done)} / ${w.number(row.total)}`,
          w.number(row.changed),
        ],
      }))}
    />
  );
}

export function RecountState({ w, state }: { w: Words; state: RecountLine['state'] }) {
  return <Tag tone={TONES[state]}>{w.t(`calendar.state.${state}`)}</Tag>;
}

export const causeWords = (w: Words, { cause, year, body }: RecountLine): string =>
  w.t(`calendar.cause.${cause}`, { year: String(year ?? ''), body: body ? w.pick(body) : '' });
