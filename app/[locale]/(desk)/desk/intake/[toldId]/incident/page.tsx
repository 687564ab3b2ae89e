import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { IncidentOfTold } from '@/components/intake/incident-of-told';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readTold } from '@/lib/intake/read-told';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function IncidentOfToldPage({ params }: PageProps<'toldId'>) {
  const { locale, toldId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const told = await readTold(actor, toldId);
  if (!told || told.erasedOn) notFound();
  return (
    <MovementPage w={w} actor={actor} path={`/desk/intake/${toldId}/incident`}>
      <PageTitle title={w.t('intake.makeIncident.title')} lead={w.t('intake.makeIncident.lead')} />
      <IncidentOfTold w={w} told={told} initial={await keptForm('desk-told-incident')} />
    </MovementPage>
  );
}
