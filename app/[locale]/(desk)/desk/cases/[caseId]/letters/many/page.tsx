import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { ManyChoose } from '@/components/paper/many-choose';
import { ManyForm } from '@/components/paper/many-form';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { queryOf } from '@/lib/form/read-query';
import { deskKeepManyAction } from '@/lib/timeline/paper-actions';
import { readMany } from '@/lib/timeline/read-many';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function DeskManyLettersPage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const to = [query.to ?? []].flat();
  const [q, code, step] = [queryText(query.q, 100), queryText(query.code, 60), queryText(query.step, 10)];
  const view = await readMany(actor, caseId, { q, to, code });
  if (!view) notFound();
  const path = `/desk/cases/${caseId}/letters/many`;
  const initial = await keptForm('desk-many');
  const writing = step === 'text' && view.chosen.length > 0;
  const kept = queryOf({ to: view.chosen.map(({ id }) => id), q, code, step });
  return (
    <DeskPage w={w} actor={actor} path={path} query={kept}>
      <PageTitle title={w.t('paper.many.title')} lead={w.t('paper.many.lead')} />
      {writing ? (
        <ManyForm w={w} view={view} path={`/${locale}${path}`} code={code} form="desk-many" action={deskKeepManyAction} initial={initial} />
      ) : (
        <ManyChoose w={w} view={view} path={`/${locale}${path}`} q={q} code={code} asked={step === 'text'} />
      )}
    </DeskPage>
  );
}
