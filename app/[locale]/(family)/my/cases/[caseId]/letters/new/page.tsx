import { notFound } from 'next/navigation';
import { LogLetterForm } from '@/components/letter/log-letter-form';
import { ToWhom } from '@/components/official/to-whom';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readChoice } from '@/lib/timeline/read-choice';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
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
  const initial = await keptForm('letter');
  return (
    <FamilyShell w={w} path={path} here={hereOf(path, { q, to })}>
      <PageTitle title={title} lead={choice.alias} />
      <ToWhom
        w={w}
        title={title}
        label={w.t('family.letter.to')}
        href={`/${locale}${path}`}
        q={q}
        choice={choice}
        proposeHref={`/${locale}/my/bodies/new?case=${caseId}`}
      >
        {(chosen) => (
          <LogLetterForm w={w} choice={choice} chosen={chosen} title={title} changeHref={`/${locale}${path}`} initial={initial} />
        )}
      </ToWhom>
    </FamilyShell>
  );
}
