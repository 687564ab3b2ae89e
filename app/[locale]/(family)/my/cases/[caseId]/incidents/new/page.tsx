import { notFound } from 'next/navigation';
import { TellForm } from '@/components/incident/tell-form';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { readCaseHead } from '@/lib/case/read-head';
import { keptForm } from '@/lib/form/kept';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function TellIncidentPage({ params }: PageProps<'caseId'>) {
  const { locale, caseId } = await params;
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const caseFile = await readCaseHead(actor, caseId);
  if (!caseFile) notFound();
  const path = `/my/cases/${caseId}/incidents/new`;
  const title = w.t('incident.family.title');
  return (
    <FamilyShell w={w} path={path} here={path}>
      <PageTitle title={title} lead={w.t('incident.family.lead')} />
      <p>
        <a href={`/${locale}/my/cases/${caseId}`}>{caseFile.alias}</a>
      </p>
      <TellForm w={w} caseId={caseId} title={title} initial={await keptForm('incident')} />
    </FamilyShell>
  );
}
