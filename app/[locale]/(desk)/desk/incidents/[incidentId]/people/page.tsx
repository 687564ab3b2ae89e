import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/text-field';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { incidentKindOf } from '@/lib/incident/kinds';
import { addIncidentPersonAction } from '@/lib/incident/named-actions';
import { readIncidentChoices } from '@/lib/incident/read-choices';
import { readDeskIncident } from '@/lib/incident/read-incident';
import { INCIDENT_ROLES } from '@/lib/incident/roles';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function IncidentPeoplePage({ params }: PageProps<'incidentId'>) {
  const { locale, incidentId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const [incident, choices] = [await readDeskIncident(actor, incidentId), await readIncidentChoices(actor, incidentId)];
  if (!incident || !choices) notFound();
  const back = `/desk/incidents/${incidentId}`;
  const t = (key: string) => w.t(`incident.person.${key}`);
  return (
    <MovementPage w={w} actor={actor} path={`${back}/people`}>
      <PageTitle title={t('title')} lead={t('lead')} />
      <Form
        w={w}
        action={addIncidentPersonAction}
        form="desk-incident-person"
        submit={t('submit')}
        title={t('title')}
        hidden={{ incidentId }}
        initial={await keptForm('desk-incident-person')}
        aside={<a href={`/${locale}${back}`}>{w.t('form.cancel')}</a>}
      >
        <SelectField
          name="personId"
          label={t('known')}
          options={choices.people.map(({ id, name }) => ({ value: id, label: name }))}
          empty={t('knownNone')}
        />
        <TextField name="ref" label={t('ref')} hint={w.t('incident.field.refHint')} width="short" />
        <TextField name="name" label={t('name')} />
        <SelectField
          name="role"
          label={t('role')}
          options={INCIDENT_ROLES.map(({ code, name }) => ({ value: code, label: w.pick(name) }))}
          value={incidentKindOf(incident.kind).role}
        />
        <TextField name="note" label={t('note')} />
      </Form>
    </MovementPage>
  );
}
