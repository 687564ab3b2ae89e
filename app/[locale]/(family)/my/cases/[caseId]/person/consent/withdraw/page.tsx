import { notFound } from 'next/navigation';
import { WithdrawBody } from '@/components/person/withdraw-body';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { readPersonOfCase } from '@/lib/person/read-person';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function MyWithdrawPage({ params }: PageProps<'caseId'>) {
  const { locale, caseId } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const person = await readPersonOfCase(actor, caseId);
  if (!person) notFound();
  const path = `/my/cases/${caseId}/person/consent/withdraw`;
  return (
    <FamilyShell w={w} path={path} here={path}>
      <PageTitle title={w.t('person.withdraw.title')} lead={person.said} />
      <WithdrawBody w={w} wing="my" person={person} />
    </FamilyShell>
  );
}
