import { notFound } from 'next/navigation';
import { LogLetterForm } from '@/components/letter/log-letter-form';
import { ChooseOfficial } from '@/components/official/choose-official';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readChoice } from '@/lib/timeline/read-choice';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function NewLetterPage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const [q, to] = [queryText(query.q, 100), queryText(query.to, 40)];
  const choice = await readChoice(actor, caseId, { q, to });
  if (!choice) notFound();
  const path = `/my/cases/${caseId}/letters/new`;
  const title = w.t('family.letter.title');
  return (
    <FamilyShell w={w} path={path} here={path + (to ? `?to=${to}` : '')}>
      <PageTitle title={title} lead={choice.alias} />
      {choice.chosen ? (
        <LogLetterForm
          w={w}
          choice={choice}
          chosen={choice.chosen}
          title={title}
          changeHref={`/${locale}${path}`}
          initial={await keptForm('letter')}
        />
      ) : (
        <>
          <title>{`${title} · Homeward`}</title>
          <ChooseOfficial
            w={w}
            here={`/${locale}${path}`}
            q={q}
            offered={choice.offered}
            label={w.t('family.letter.to')}
            proposeHref={`/${locale}/my/bodies/new?case=${caseId}`}
          />
        </>
      )}
    </FamilyShell>
  );
}
