import { regionName } from '@/components/desk/place-options';
import { DataTable } from '@/components/ui/data-table';
import type { SignerLine } from '@/lib/signature/read-burst';
import type { Words } from '@/lib/words/words';

/** From where the signatures of a rush, or of a selection, came. */
export function BurstRegions({ w, regions }: { w: Words; regions: readonly { region: string; signatures: number }[] }) {
  if (regions.length === 0) return null;
  const columns = [
    { key: 'region', label: w.t('signature.regions.region') },
    { key: 'signatures', label: w.t('signature.regions.signatures'), numeric: true },
  ];
  const rows = regions.map(({ region, signatures }) => ({ id: region, cells: [regionName(w, region), w.number(signatures)] }));
  return <DataTable caption={w.t('signature.regions.title')} columns={columns} rows={rows} />;
}

/** Who is in a rush, so that invented names can be told: for whoever decides. */
export function BurstSigners({ w, signers }: { w: Words; signers: readonly SignerLine[] }) {
  if (signers.length === 0) return <p className="muted">{w.t('signature.burst.none')}</p>;
  const columns = ['name', 'contact', 'lang'].map((key) => ({ key, label: w.t(`signature.burst.${key}`) }));
  columns.splice(1, 0, { key: 'region', label: w.t('signature.regions.region') });
  return (
    <DataTable
      caption={w.t('signature.burst.signers')}
      hideCaption
      columns={columns}
      rows={signers.map(({ id, name, region, contact, lang }) => ({
        id,
        cells: [name ?? '•••', regionName(w, region), contact ?? '', lang],
      }))}
    />
  );
}
