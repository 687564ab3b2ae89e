import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { Form } from '@/components/form/form';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { undoImportAction } from '@/lib/import/actions';
import { readImport } from '@/lib/import/read';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function UndoImportPage({ params }: PageProps<'importId'>) {
  const { locale, importId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const run = await readImport(actor, importId);
  if (run?.state !== 'done') notFound();
  const back = `/desk/imports/${importId}`;
  const title = w.t('import.undo.title');
  return (
    <MovementPage w={w} actor={actor} path={`${back}/undo`}>
      <PageTitle title={title} lead={w.t('import.undo.lead', { n: run.added, shown: w.number(run.added) })} />
      {run.changed > 0 && (
        <Notice tone="warning">
          <p>{w.t('import.undo.changed', { n: run.changed })}</p>
        </Notice>
      )}
      <Form
        w={w}
        action={undoImportAction}
        form="desk-import-undo"
        submit={w.t('import.undo.submit')}
        title={title}
        hidden={{ importId }}
        tone="danger"
        aside={<a href={`/${locale}${back}`}>{w.t('import.undo.no')}</a>}
      />
    </MovementPage>
  );
}
