import { DataTable } from '@/components/ui/data-table';
import type { Total } from '@/lib/incident/read-totals';
import type { Words } from '@/lib/words/words';

type Props = {
  w: Words;
  caption: string;
  /** What a row is: a month, a region. */
  rowName: string;
  totals: Total[];
  all: Total;
  nameOf: (code: string) => string;
  hrefOf: (code: string) => string;
};

/** Events and the people they were done to, row by row; each leads to its incidents. The last row is the sum. */
export function TotalsTable({ w, caption, rowName, totals, all, nameOf, hrefOf }: Props) {
  const columns = [
    { key: 'name', label: rowName },
    { key: 'events', label: w.t('incident.totals.events'), numeric: true },
    { key: 'affected', label: w.t('incident.totals.affected'), numeric: true },
  ];
  const rows = totals.map(({ code, events, affected }) => ({
    id: code,
    cells: [
      <a key="name" href={hrefOf(code)}>
        {nameOf(code)}
      </a>,
      w.number(events),
      w.number(affected),
    ],
  }));
  const sum = { id: 'sum', cells: [<b key="name">{w.t('incident.totals.sum')}</b>, w.number(all.events), w.number(all.affected)] };
  return <DataTable caption={caption} hideCaption columns={columns} rows={[...rows, sum]} />;
}
