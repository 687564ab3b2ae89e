import { notFound } from 'next/navigation';
import { PersonSections } from '@/components/person/person-sections';
import { Saved } from '@/components/person/saved';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { readPersonOfCase } from '@/lib/person/read-person';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function MyPersonPage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const person = await readPersonOfCase(actor, caseId);
  if (!person) notFound();
  const path = `/my/cases/${caseId}/person`;
  const asked = { saved: queryText(query.saved, 10) };
  return (
    <FamilyShell w={w} path={path} here={hereOf(path, asked)}>
      <title>{`${w.t('person.of.title')} · Homeward`}</title>
      <PageTitle title={w.t('person.of.title')} lead={w.t('person.of.lead')} />
      <p>
        <a href={`/${locale}/my/cases/${caseId}`}>{person.said}</a>
      </p>
      <Saved w={w} saved={asked.saved} />
      <PersonSections w={w} wing="my" person={person} />
    </FamilyShell>
  );
}
