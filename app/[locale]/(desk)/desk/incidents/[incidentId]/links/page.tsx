import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { SelectField } from '@/components/form/choices';
import { Form } from '@/components/form/form';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { linkIncidentAction } from '@/lib/incident/desk-actions';
import { readIncidentChoices } from '@/lib/incident/read-choices';
import { readDeskIncident } from '@/lib/incident/read-incident';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function LinkIncidentPage({ params }: PageProps<'incidentId'>) {
  const { locale, incidentId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const [incident, choices] = [await readDeskIncident(actor, incidentId), await readIncidentChoices(actor, incidentId)];
  if (!incident || !choices) notFound();
  const back = `/desk/incidents/${incidentId}`;
  const t = (key: string) => w.t(`incident.links.${key}`);
  return (
    <MovementPage w={w} actor={actor} path={`${back}/links`}>
      <PageTitle title={t('title')} />
      <Form
        w={w}
        action={linkIncidentAction}
        form="desk-incident-links"
        submit={t('submit')}
        title={t('title')}
        hidden={{ incidentId }}
        initial={await keptForm('desk-incident-links')}
        aside={<a href={`/${locale}${back}`}>{w.t('form.cancel')}</a>}
      >
        <SelectField
          name="gatheringId"
          label={t('gathering')}
          options={choices.gatherings.map(({ id, title, onDay }) => ({ value: id, label: `${title}, ${w.shortDay(onDay)}` }))}
          value={incident.gathering?.id ?? ''}
          empty={t('none')}
        />
        <SelectField
          name="letterId"
          label={t('letter')}
          {...(choices.letters.length === 0 && { hint: t('noLetters') })}
          options={choices.letters.map(({ id, to, sentOn }) => ({ value: id, label: `${w.pick(to)}, ${w.shortDay(sentOn)}` }))}
          value={incident.letter?.id ?? ''}
          empty={t('none')}
        />
      </Form>
    </MovementPage>
  );
}
