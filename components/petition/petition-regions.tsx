import { regionName } from '@/components/desk/place-options';
import { DataTable } from '@/components/ui/data-table';
import { DIVISIONS, isDivision } from '@/lib/petition/divisions';
import type { PetitionView, TallyLine } from '@/lib/petition/read-petition';
import type { Words } from '@/lib/words/words';

/** Signatures by region, and by whatever other division an import brought; each with how much of the cap it fills. */
export function PetitionRegions({ w, petition }: { w: Words; petition: PetitionView }) {
  const divisions = [...new Set(petition.tallies.map(({ dimension }) => dimension))];
  if (divisions.length === 0) return <p className="muted">{w.t('petition.region.none')}</p>;
  return divisions.map((dimension) => (
    <Division
      key={dimension}
      w={w}
      dimension={dimension}
      lines={petition.tallies.filter((line) => line.dimension === dimension)}
      cap={dimension === 'region' ? petition.regionCap : null}
      imported={petition.total.imported}
    />
  ));
}

type Props = {
  w: Words;
  dimension: string;
  lines: readonly TallyLine[];
  cap: number | null /** Of the petition in all. */;
  imported: number;
};

function Division({ w, dimension, lines, cap, imported }: Props) {
  const t = (key: string) => w.t(`petition.count2.${key}`);
  const other = isDivision(dimension) ? w.pick(DIVISIONS[dimension]) : w.t('petition.region.other', { dimension });
  const caption = dimension === 'region' ? w.t('petition.region.title') : other;
  const columns = [
    { key: 'region', label: w.t('petition.region.region') },
    ...['total', 'online', 'paper', 'imported'].map((key) => ({ key, label: t(key), numeric: true })),
    ...(cap === null ? [] : [{ key: 'share', label: w.t('petition.region.share'), numeric: true }]),
  ];
  const nameOf = ({ code, name }: TallyLine) =>
    code === '' ? w.t('petition.region.unknown') : dimension === 'region' ? regionName(w, code) : (name ?? code);
  const rows = lines.map((line) => ({
    id: line.code,
    cells: [
      nameOf(line),
      ...[line.total, line.online, line.paper, line.imported].map((n) => w.number(n)),
      ...(cap === null ? [] : [w.percent(line.total / cap)]),
    ],
  }));
  const sum = lines.reduce((all, line) => all + line.imported, 0);
  return (
    <>
      <DataTable caption={caption} hideCaption={dimension === 'region'} columns={columns} rows={rows} />
      {dimension !== 'region' && sum !== imported && (
        <p className="muted">{w.t('petition.region.partly', { sum: w.number(sum), total: w.number(imported) })}</p>
      )}
    </>
  );
}
