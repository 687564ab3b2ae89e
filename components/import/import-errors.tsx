import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import type { ImportView } from '@/lib/import/read';
import type { Words } from '@/lib/words/words';

/** Then the file went, and only what was kept of it by number can be said. */
const GONE: readonly string[] = ['done', 'undoing', 'undone', 'dropped'];

/** The rows that failed: number and reason; nothing of what stands in them. */
export function ImportErrors({ w, run }: { w: Words; run: ImportView }) {
  if (run.errors.length === 0) return null;
  const t = (key: string) => w.t(`import.errors.${key}`);
  return (
    <Section id="errors" title={t('title')} aside={<a href={`/${w.locale}/desk/imports/${run.id}/errors.csv`}>{t('csv')}</a>}>
      <p className="muted">{t(run.choices.delimiter ? 'lead' : 'leadInOrder')}</p>
      <DataTable
        caption={t('title')}
        hideCaption
        columns={[
          { key: 'row', label: t('row') },
          { key: 'reason', label: t('reason') },
        ]}
        rows={run.errors.map(({ row, reason }) => ({ id: `${row}`, cells: [w.number(row), w.t(`import.reason.${reason}`)] }))}
      />
      {run.failed > run.errors.length && (
        <p className="muted">{w.t(`import.errors.${GONE.includes(run.state) ? 'moreGone' : 'more'}`, { n: run.errors.length })}</p>
      )}
    </Section>
  );
}
