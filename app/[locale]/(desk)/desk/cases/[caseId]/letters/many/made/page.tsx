import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { ManyMade } from '@/components/paper/many-made';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readLetterPapers } from '@/lib/timeline/read-letter-papers';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function DeskManyMadePage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const asked = { ids: queryText(query.ids, 1_200) };
  const made = await readLetterPapers(actor, asked.ids.split('.'));
  if (!made) notFound();
  const path = `/desk/cases/${caseId}/letters/many/made`;
  return (
    <DeskPage w={w} actor={actor} path={path} query={hereOf('', asked)}>
      <title>{`${w.t('paper.many.madeTitle')} · Homeward`}</title>
      <PageTitle title={w.t('paper.many.madeTitle')} />
      <ManyMade w={w} made={made} wing="desk" caseId={caseId} ids={asked.ids} />
    </DeskPage>
  );
}
