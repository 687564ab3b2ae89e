import { notFound } from 'next/navigation';
import { ToWhom } from '@/components/official/to-whom';
import { ForwardedForm } from '@/components/reply/forwarded-form';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readChoice } from '@/lib/timeline/read-choice';
import { readLetter } from '@/lib/timeline/read-letter';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function ForwardedPage({ params, searchParams }: PageProps<'letterId'>) {
  const [{ locale, letterId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const found = await readLetter(actor, letterId);
  const [q, to] = [queryText(query.q, 100), queryText(query.to, 40)];
  const choice = found && (await readChoice(actor, found.caseId, { q, to }));
  if (!found || !choice) notFound();
  const path = `/my/letters/${letterId}/forwarded`;
  const title = w.t('family.forwarded.title');
  const initial = await keptForm('forwarded');
  return (
    <FamilyShell w={w} path={path} here={hereOf(path, { q, to })}>
      <PageTitle title={title} lead={w.t('family.forwarded.lead', { official: w.pick(found.letter.at) })} />
      <ToWhom
        w={w}
        title={title}
        label={w.t('family.forwarded.to')}
        href={`/${locale}${path}`}
        q={q}
        choice={choice}
        proposeHref={`/${locale}/my/bodies/new?letter=${letterId}`}
      >
        {(chosen) => (
          <ForwardedForm w={w} letter={found.letter} chosen={chosen} title={title} changeHref={`/${locale}${path}`} initial={initial} />
        )}
      </ToWhom>
    </FamilyShell>
  );
}
