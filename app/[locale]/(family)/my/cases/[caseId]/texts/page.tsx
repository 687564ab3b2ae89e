import { notFound } from 'next/navigation';
import { TextsBody } from '@/components/paper/texts-body';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { readTexts } from '@/lib/advice/read-texts';
import { keepTextAction } from '@/lib/advice/text-actions';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function MyTextsPage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const part = (name: string) => queryText(query[name], 100);
  const asked = { code: part('code'), letter: part('letter'), to: part('to'), q: part('q') };
  const view = await readTexts(actor, caseId, asked);
  if (!view) notFound();
  const path = `/my/cases/${caseId}/texts`;
  const initial = await keptForm('my-text');
  return (
    <FamilyShell w={w} path={path} here={hereOf(path, asked)}>
      <PageTitle title={w.t('paper.texts.title')} lead={view.alias} />
      <TextsBody w={w} view={view} wing="my" q={asked.q} action={keepTextAction} initial={initial} />
    </FamilyShell>
  );
}
