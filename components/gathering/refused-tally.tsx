import { regionName } from '@/components/desk/place-options';
import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import type { RegionMonth } from '@/lib/gathering/read-compared';
import type { Words } from '@/lib/words/words';

const FIGURES = ['refused', 'elsewhere', 'agreed', 'allowed', 'people'] as const;

/** Refused here, allowed there: a line a month and region. */
export function RefusedTally({ w, tally }: { w: Words; tally: RegionMonth[] }) {
  return (
    <DataTable
      caption={w.t('gathering.both.tally')}
      hideCaption
      columns={[
        { key: 'month', label: w.t('gathering.both.month') },
        { key: 'region', label: w.t('gathering.column.region') },
        ...FIGURES.map((key) => ({ key, label: w.t(`gathering.both.${key}`), numeric: true })),
      ]}
      rows={tally.map((line) => ({
        id: `${line.month} ${line.region}`,
        cells: [
          <Day key="month" w={w} day={`${line.month}-01`} precision="month" />,
          line.region ? regionName(w, line.region) : w.t('gathering.country'),
          ...FIGURES.map((key) => w.number(line[key])),
        ],
      }))}
    />
  );
}
