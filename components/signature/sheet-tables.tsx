import { regionName } from '@/components/desk/place-options';
import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { Tag } from '@/components/ui/tag';
import type { CollectorSums } from '@/lib/signature/read-collectors';
import type { SheetLine } from '@/lib/signature/read-sheet';
import type { RegionSheets } from '@/lib/signature/read-sheets';
import { invalidOf, type SheetSums } from '@/lib/signature/sheet-rules';
import type { Words } from '@/lib/words/words';

/** Invalid lines per mille of those looked at, beside what is allowed. */
export function InvalidShare({ w, sums, allowed }: { w: Words; sums: SheetSums; allowed: number | null }) {
  const share = invalidOf(sums);
  if (share === null) return '—';
  const over = allowed !== null && share > allowed;
  return (
    <>
      {w.t('signature.sheet.share', { share: w.number(share) })}{' '}
      {allowed !== null && <Tag tone={over ? 'poor' : 'good'}>{w.t(`petition.invalid.${over ? 'over' : 'within'}`)}</Tag>}
    </>
  );
}

/** The sheets, each a link to its page. */
export function SheetList({ w, petitionId, rows }: { w: Words; petitionId: string; rows: readonly SheetLine[] }) {
  const t = (key: string) => w.t(`signature.sheet.${key}`);
  const columns = [
    ...['sheet', 'region', 'collectedOn'].map((key) => ({ key, label: t(key) })),
    ...['valid', 'struck', 'overCap'].map((key) => ({ key, label: t(key), numeric: true })),
  ];
  return (
    <DataTable
      caption={t('list')}
      hideCaption
      columns={columns}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          <a key="sheet" href={`/${w.locale}/desk/petitions/${petitionId}/paper/${row.id}`}>
            {row.sheet}
            {row.removedOn && ` · ${t('removed')}`}
          </a>,
          regionName(w, row.region),
          <Day key="day" w={w} day={row.collectedOn} short />,
          ...[row.valid, row.struck, row.overCap].map((n) => w.number(n)),
        ],
      }))}
    />
  );
}

type RegionsProps = { w: Words; regions: readonly RegionSheets[]; cap: number | null; allowed: number | null };

/** Sheets by region, with how much of its cap is used by signatures of every kind. */
export function SheetRegions({ w, regions, cap, allowed }: RegionsProps) {
  const t = (key: string) => w.t(`signature.sheet.${key}`);
  const columns = [
    { key: 'region', label: t('region') },
    ...['sheets', 'valid', 'struck', 'overCap', 'invalid'].map((key) => ({ key, label: t(key), numeric: true })),
    ...(cap === null ? [] : ['used', 'left'].map((key) => ({ key, label: t(key), numeric: true }))),
  ];
  const rows = regions.map((each) => ({
    id: each.region,
    cells: [
      regionName(w, each.region),
      ...[each.sheets, each.valid, each.struck, each.overCap].map((n) => w.number(n)),
      <InvalidShare key="invalid" w={w} sums={each} allowed={allowed} />,
      ...(cap === null ? [] : [w.percent(each.counted / cap), w.number(Math.max(0, cap - each.counted))]),
    ],
  }));
  return <DataTable caption={t('regions')} hideCaption columns={columns} rows={rows} />;
}

/** What each collector brought. */
export function CollectorTable({ w, rows, allowed }: { w: Words; rows: readonly CollectorSums[]; allowed: number | null }) {
  const t = (key: string) => w.t(`signature.sheet.${key}`);
  const columns = [
    { key: 'collector', label: t('collector') },
    ...['sheets', 'valid', 'struck', 'overCap', 'invalid'].map((key) => ({ key, label: t(key), numeric: true })),
  ];
  return (
    <DataTable
      caption={t('collectors')}
      hideCaption
      columns={columns}
      rows={rows.map((each, at) => ({
        id: `${at}`,
        cells: [
          each.collector ?? t('noCollector'),
          ...[each.sheets, each.valid, each.struck, each.overCap].map((n) => w.number(n)),
          <InvalidShare key="invalid" w={w} sums={each} allowed={allowed} />,
        ],
      }))}
    />
  );
}
