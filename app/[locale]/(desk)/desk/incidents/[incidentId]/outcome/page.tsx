import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { ChoiceField } from '@/components/form/choices';
import { DayField } from '@/components/form/day-field';
import { dayWords, Form } from '@/components/form/form';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { setIncidentOutcomeAction } from '@/lib/incident/desk-actions';
import { incidentKindOf } from '@/lib/incident/kinds';
import { outcomesOf } from '@/lib/incident/outcomes';
import { readDeskIncident } from '@/lib/incident/read-incident';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function IncidentOutcomePage({ params }: PageProps<'incidentId'>) {
  const { locale, incidentId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const incident = await readDeskIncident(actor, incidentId);
  if (!incident) notFound();
  const back = `/desk/incidents/${incidentId}`;
  const t = (key: string) => w.t(`incident.outcome.${key}`);
  return (
    <MovementPage w={w} actor={actor} path={`${back}/outcome`}>
      <PageTitle title={t('title')} lead={`${w.pick(incidentKindOf(incident.kind).name)}, ${w.day(incident.onDay, incident.precision)}`} />
      <Form
        w={w}
        action={setIncidentOutcomeAction}
        form="desk-incident-outcome"
        submit={t('submit')}
        title={t('title')}
        hidden={{ incidentId }}
        initial={await keptForm('desk-incident-outcome')}
        aside={<a href={`/${locale}${back}`}>{w.t('form.cancel')}</a>}
      >
        <ChoiceField
          name="outcome"
          label={t('label')}
          options={outcomesOf(incident.kind).map(({ code, name }) => ({ value: code, label: w.pick(name) }))}
          value={incident.outcome}
        />
        <DayField name="outcomeOn" label={t('on')} hint={t('onHint')} words={dayWords(w)} value={incident.outcomeOn ?? ''} />
      </Form>
    </MovementPage>
  );
}
