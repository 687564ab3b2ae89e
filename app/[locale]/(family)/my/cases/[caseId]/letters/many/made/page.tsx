import { notFound } from 'next/navigation';
import { ManyMade } from '@/components/paper/many-made';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { readLetterPapers } from '@/lib/timeline/read-letter-papers';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function MyManyMadePage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const asked = { ids: queryText(query.ids, 1_200) };
  const made = await readLetterPapers(actor, asked.ids.split('.'));
  if (!made) notFound();
  const path = `/my/cases/${caseId}/letters/many/made`;
  return (
    <FamilyShell w={w} path={path} here={hereOf(path, asked)}>
      <title>{`${w.t('paper.many.madeTitle')} · Homeward`}</title>
      <PageTitle title={w.t('paper.many.madeTitle')} />
      <ManyMade w={w} made={made} wing="my" caseId={caseId} ids={asked.ids} />
    </FamilyShell>
  );
}
