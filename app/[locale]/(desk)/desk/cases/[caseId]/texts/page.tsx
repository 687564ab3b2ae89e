import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { TextsBody } from '@/components/paper/texts-body';
import { PageTitle } from '@/components/ui/page-title';
import { readTexts } from '@/lib/advice/read-texts';
import { deskKeepTextAction } from '@/lib/advice/text-actions';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function DeskTextsPage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const part = (name: string) => queryText(query[name], 100);
  const asked = { code: part('code'), letter: part('letter'), to: part('to'), q: part('q') };
  const view = await readTexts(actor, caseId, asked);
  if (!view) notFound();
  const path = `/desk/cases/${caseId}/texts`;
  const initial = await keptForm('desk-text');
  return (
    <DeskPage w={w} actor={actor} path={path} query={hereOf('', asked)}>
      <PageTitle title={w.t('paper.texts.title')} lead={<a href={`/${locale}/desk/cases/${caseId}`}>{view.alias}</a>} />
      <TextsBody w={w} view={view} wing="desk" q={asked.q} action={deskKeepTextAction} initial={initial} />
    </DeskPage>
  );
}
