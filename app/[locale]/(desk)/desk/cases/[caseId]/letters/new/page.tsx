import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { DeskLogLetterForm } from '@/components/letter/desk-log-letter-form';
import { ToWhom } from '@/components/official/to-whom';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { queryOf } from '@/lib/form/read-query';
import { readCaseBodies } from '@/lib/letter/read-case-bodies';
import { readChoice } from '@/lib/timeline/read-choice';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function DeskNewLetterPage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const [q, to] = [queryText(query.q, 100), queryText(query.to, 40)];
  const choice = await readChoice(actor, caseId, { q, to });
  if (!choice) notFound();
  const kept = await keptForm('desk-letter');
  const path = `/desk/cases/${caseId}/letters/new`;
  const title = w.t('desk.newLetter.title');
  const bodies = await readCaseBodies(actor, caseId);
  return (
    <DeskPage w={w} actor={actor} path={path} query={queryOf(choice.chosen ? { to: choice.chosen.id } : { q })}>
      <PageTitle title={title} lead={<a href={`/${locale}/desk/cases/${caseId}`}>{choice.alias}</a>} />
      <ToWhom
        w={w}
        title={title}
        label={w.t('desk.newLetter.to')}
        href={`/${locale}${path}`}
        q={q}
        choice={choice}
        proposeHref={`/${locale}/desk/directory/new`}
      >
        {(chosen) => (
          <DeskLogLetterForm
            bodies={bodies}
            w={w}
            choice={choice}
            chosen={chosen}
            title={title}
            changeHref={`/${locale}${path}`}
            initial={kept}
          />
        )}
      </ToWhom>
    </DeskPage>
  );
}
