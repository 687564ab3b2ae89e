import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { DeskLogLetterForm } from '@/components/letter/desk-log-letter-form';
import { ChooseOfficial } from '@/components/official/choose-official';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
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
  const path = `/desk/cases/${caseId}/letters/new`;
  const title = w.t('desk.newLetter.title');
  return (
    <DeskPage w={w} actor={actor} path={path} query={choice.chosen ? `?to=${choice.chosen.id}` : ''}>
      <PageTitle title={title} lead={<a href={`/${locale}/desk/cases/${caseId}`}>{choice.alias}</a>} />
      {choice.chosen ? (
        <DeskLogLetterForm
          w={w}
          choice={choice}
          chosen={choice.chosen}
          title={title}
          changeHref={`/${locale}${path}`}
          initial={await keptForm('desk-letter')}
        />
      ) : (
        <>
          <title>{`${title} · Homeward`}</title>
          <ChooseOfficial
            w={w}
            here={`/${locale}${path}`}
            q={q}
            offered={choice.offered}
            label={w.t('desk.newLetter.to')}
            proposeHref={`/${locale}/desk/directory/new`}
          />
        </>
      )}
    </DeskPage>
  );
}
