import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { TextEditor } from '@/components/paper/text-editor';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { deskEditTextAction } from '@/lib/letter/text-actions';
import { readTextPage } from '@/lib/timeline/read-text-page';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function DeskLetterTextPage({ params, searchParams }: PageProps<'letterId'>) {
  const [{ locale, letterId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const asked = { saved: queryText(query.saved, 2) };
  const page = await readTextPage(actor, letterId);
  if (!page) notFound();
  const path = `/desk/letters/${letterId}/text`;
  const initial = await keptForm('desk-edit-text');
  return (
    <DeskPage w={w} actor={actor} path={path} query={hereOf('', asked)}>
      <PageTitle title={w.t('paper.edit.title')} lead={w.pick(page.found.letter.to)} />
      <TextEditor w={w} page={page} wing="desk" saved={asked.saved === '1'} action={deskEditTextAction} initial={initial} />
    </DeskPage>
  );
}
