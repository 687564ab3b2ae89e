import { DataTable } from '@/components/ui/data-table';
import type { ChangedLetter } from '@/lib/recount/read';
import type { Words } from '@/lib/words/words';

/** Letters whose days a recount changed, each with its sentence, and a link to it. */
export function RecountLetters({ w, rows }: { w: Words; rows: ChangedLetter[] }) {
  return (
    <DataTable
      caption={w.t('calendar.recount.letters')}
      hideCaption
      columns={['case', 'what'].map((key) => ({ key, label: w.t(`calendar.recount.${key}`) }))}
      rows={rows.map(({ id, caseId, letterId, alias, ref, said }) => ({
        id,
        cells: [
          <a key="case" href={`/${w.locale}/desk/cases/${caseId}?letter=${letterId}#letter-${letterId}`}>
            {alias} <span className="nowrap">{ref}</span>
          </a>,
          said,
        ],
      }))}
    />
  );
}
