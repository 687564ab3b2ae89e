import { notFound } from 'next/navigation';
import { TextEditor } from '@/components/paper/text-editor';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { editTextAction } from '@/lib/letter/text-actions';
import { readTextPage } from '@/lib/timeline/read-text-page';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function MyLetterTextPage({ params, searchParams }: PageProps<'letterId'>) {
  const [{ locale, letterId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const asked = { saved: queryText(query.saved, 2) };
  const page = await readTextPage(actor, letterId);
  if (!page) notFound();
  const path = `/my/letters/${letterId}/text`;
  const initial = await keptForm('my-edit-text');
  return (
    <FamilyShell w={w} path={path} here={hereOf(path, asked)}>
      <PageTitle title={w.t('paper.edit.title')} lead={w.pick(page.found.letter.to)} />
      <TextEditor w={w} page={page} wing="my" saved={asked.saved === '1'} action={editTextAction} initial={initial} />
    </FamilyShell>
  );
}
