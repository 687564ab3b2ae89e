import { notFound } from 'next/navigation';
import { SignatureForm } from '@/components/paper/signature-form';
import { SignatureWhy } from '@/components/paper/signature-why';
import { FamilyShell } from '@/components/shell/family-shell';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor } from '@/lib/auth/current-actor';
import { forgetSignatoryAction, setSignatoryAction } from '@/lib/case/signatory-actions';
import { readSignatory } from '@/lib/case/signatory-read';
import { keptForm } from '@/lib/form/kept';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function MySignaturePage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const asked = { saved: queryText(query.saved, 10) };
  const view = await readSignatory(actor, caseId);
  if (!view) notFound();
  const path = `/my/cases/${caseId}/signature`;
  const initial = await keptForm('signature');
  return (
    <FamilyShell w={w} path={path} here={hereOf(path, asked)}>
      <PageTitle title={w.t('paper.signature.title')} lead={w.t('paper.signature.lead')} />
      <p>
        <a href={`/${locale}/my/cases/${caseId}`}>{view.alias}</a>
      </p>
      <SignatureWhy w={w} saved={asked.saved} />
      <SignatureForm w={w} view={view} action={setSignatoryAction} forget={forgetSignatoryAction} initial={initial} />
    </FamilyShell>
  );
}
