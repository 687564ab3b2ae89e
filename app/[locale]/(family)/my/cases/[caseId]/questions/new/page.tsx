import { notFound } from 'next/navigation';
import { OwnQuestionForm } from '@/components/question/own-question-form';
import { FamilyShell } from '@/components/shell/family-shell';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readQuestionChoice } from '@/lib/question/read-choice';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NewQuestionPage({ params }: PageProps<'caseId'>) {
  const { locale, caseId } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const choice = await readQuestionChoice(actor, caseId);
  if (!choice) notFound();
  const path = `/my/cases/${caseId}/questions/new`;
  const title = w.t('question.family.title');
  return (
    <FamilyShell w={w} path={path} here={path}>
      <PageTitle title={title} lead={choice.alias} />
      {choice.editions.length > 0 ? (
        <OwnQuestionForm w={w} choice={choice} title={title} initial={await keptForm('own-question')} />
      ) : (
        <>
          <title>{`${title} · Homeward`}</title>
          <Empty why={w.t('question.family.noEditions')} href={`/${locale}/my/cases/${caseId}`} wayOut={w.t('question.family.toCase')} />
        </>
      )}
    </FamilyShell>
  );
}
