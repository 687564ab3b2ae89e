import { notFound } from 'next/navigation';
import { DeskPage } from '@/components/desk/desk-page';
import { SignatureForm } from '@/components/paper/signature-form';
import { SignatureWhy } from '@/components/paper/signature-why';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { deskForgetSignatoryAction, deskSetSignatoryAction } from '@/lib/case/signatory-actions';
import { readSignatory } from '@/lib/case/signatory-read';
import { keptForm } from '@/lib/form/kept';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function DeskSignaturePage({ params, searchParams }: PageProps<'caseId'>) {
  const [{ locale, caseId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const asked = { saved: queryText(query.saved, 10) };
  const view = await readSignatory(actor, caseId);
  if (!view) notFound();
  const path = `/desk/cases/${caseId}/signature`;
  const initial = await keptForm('signature');
  return (
    <DeskPage w={w} actor={actor} path={path} query={hereOf('', asked)}>
      <PageTitle title={w.t('paper.signature.title')} lead={w.t('paper.signature.lead')} />
      <p>
        <a href={`/${locale}/desk/cases/${caseId}`}>{view.alias}</a>
      </p>
      <SignatureWhy w={w} saved={asked.saved} />
      <SignatureForm w={w} view={view} action={deskSetSignatoryAction} forget={deskForgetSignatoryAction} initial={initial} />
    </DeskPage>
  );
}
