import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { IncidentForm } from '@/components/incident/incident-form';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readDeskIncident } from '@/lib/incident/read-incident';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function EditIncidentPage({ params }: PageProps<'incidentId'>) {
  const { locale, incidentId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const incident = await readDeskIncident(actor, incidentId);
  if (!incident) notFound();
  const back = `/desk/incidents/${incidentId}`;
  const title = w.t('incident.edit.title');
  return (
    <MovementPage w={w} actor={actor} path={`${back}/edit`}>
      <PageTitle title={title} />
      <IncidentForm
        w={w}
        kind={incident.kind}
        was={incident}
        title={title}
        back={`/${locale}${back}`}
        initial={await keptForm('desk-incident-edit')}
      />
    </MovementPage>
  );
}
