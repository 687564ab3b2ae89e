import { notFound } from 'next/navigation';
import { AnswerForm } from '@/components/reply/answer-form';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readOpenLetters } from '@/lib/timeline/read-open-letters';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function AnswerCamePage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const open = await readOpenLetters(actor, caseId);
  if (!open) notFound();
  const path = `/my/cases/${caseId}/answer`;
  const title = w.t('family.answer.title');
  return (
    <FamilyShell w={w} path={path} here={hereOf(path, { letter: queryText(query.letter, 40) })}>
      <PageTitle title={title} lead={open.alias} />
      <AnswerForm w={w} open={open} title={title} letter={queryText(query.letter, 40)} initial={await keptForm('answer')} />
    </FamilyShell>
  );
}
