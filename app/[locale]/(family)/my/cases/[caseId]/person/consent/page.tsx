import { notFound } from 'next/navigation';
import { ConsentBody } from '@/components/person/consent-body';
import { FamilyShell } from '@/components/shell/family-shell';
import { requireActor } from '@/lib/auth/current-actor';
import { readPersonOfCase } from '@/lib/person/read-person';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function MyConsentPage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const person = await readPersonOfCase(actor, caseId);
  if (!person) notFound();
  const path = `/my/cases/${caseId}/person/consent`;
  const asked = { saved: queryText(query.saved, 10) };
  return (
    <FamilyShell w={w} path={path} here={hereOf(path, asked)}>
      <ConsentBody w={w} wing="my" person={person} saved={asked.saved} />
    </FamilyShell>
  );
}
