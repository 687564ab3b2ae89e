import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { ChoiceField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { placeName } from '@/components/incident/incident-filters';
import { Day } from '@/components/ui/day';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { showIncidentAction } from '@/lib/incident/desk-actions';
import { incidentKindOf } from '@/lib/incident/kinds';
import { readDeskIncident } from '@/lib/incident/read-incident';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function PublicIncidentPage({ params }: PageProps<'incidentId'>) {
  const { locale, incidentId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const incident = await readDeskIncident(actor, incidentId);
  if (!incident) notFound();
  const back = `/desk/incidents/${incidentId}`;
  const t = (key: string) => w.t(`incident.public.${key}`);
  return (
    <MovementPage w={w} actor={actor} path={`${back}/public`}>
      <PageTitle title={t('title')} lead={t('lead')} />
      <DefinitionList
        items={[
          { label: w.t('incident.field.kind'), value: w.pick(incidentKindOf(incident.kind).name) },
          { label: w.t('incident.field.onDay'), value: <Day w={w} day={incident.onDay} precision={incident.precision} /> },
          { label: w.t('incident.field.region'), value: placeName(w, incident.region) },
        ]}
      />
      <p className="muted">{t('never')}</p>
      <Form
        w={w}
        action={showIncidentAction}
        form="desk-incident-public"
        submit={t('submit')}
        title={t('title')}
        hidden={{ incidentId }}
        initial={await keptForm('desk-incident-public')}
        aside={<a href={`/${locale}${back}`}>{w.t('form.cancel')}</a>}
      >
        <ChoiceField
          name="isPublic"
          label={t('label')}
          options={[
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ]}
          value={incident.isPublic ? 'yes' : 'no'}
        />
      </Form>
    </MovementPage>
  );
}
