import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OwnQuestion } from '@/components/question/own-question';
import { FamilyShell } from '@/components/shell/family-shell';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { NO_CLOCK } from '@/lib/question/no-clock';
import { readCaseQuestions } from '@/lib/question/read-question';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

const SAVED = ['asked', 'withdrawn', 'restored'];

export default async function MyQuestionsPage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const found = await readCaseQuestions(actor, caseId);
  if (!found) notFound();
  const path = `/my/cases/${caseId}/questions`;
  const add = `/${locale}${path}/new`;
  const saved = queryText(query.new, 10);
  return (
    <FamilyShell w={w} path={path} here={path}>
      {SAVED.includes(saved) && <Notice tone="success">{w.t(`question.family.saved.${saved}`)}</Notice>}
      <PageTitle
        title={w.t('question.family.list')}
        lead={<a href={`/${locale}/my/cases/${caseId}`}>{found.alias}</a>}
        actions={
          found.questions.length > 0 && (
            <a className="button" href={add}>
              {w.t('question.family.door')}
            </a>
          )
        }
      />
      {found.questions.length === 0 && <Empty why={w.t('question.family.none')} href={add} wayOut={w.t('question.family.door')} />}
      {found.questions.map((question) => (
        <OwnQuestion key={question.id} w={w} is={question} />
      ))}
      <p className="muted small">{w.pick(NO_CLOCK.plain)}</p>
    </FamilyShell>
  );
}
