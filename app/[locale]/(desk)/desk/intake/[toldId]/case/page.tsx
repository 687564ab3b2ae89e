import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { CaseOfTold } from '@/components/intake/case-of-told';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readCaseChoices } from '@/lib/intake/read-outcome-form';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function CaseOfToldPage({ params }: PageProps<'toldId'>) {
  const { locale, toldId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const choices = await readCaseChoices(actor, toldId);
  if (!choices || choices.told.erasedOn) notFound();
  return (
    <MovementPage w={w} actor={actor} path={`/desk/intake/${toldId}/case`}>
      <PageTitle title={w.t('intake.makeCase.title')} lead={w.t('intake.makeCase.lead')} />
      <CaseOfTold w={w} choices={choices} initial={await keptForm('desk-told-case')} />
    </MovementPage>
  );
}
