import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { Form } from '@/components/form/form';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { withdrawIncidentAction } from '@/lib/incident/desk-actions';
import { readDeskIncident } from '@/lib/incident/read-incident';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function WithdrawIncidentPage({ params }: PageProps<'incidentId'>) {
  const { locale, incidentId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  if (!(await readDeskIncident(actor, incidentId))) notFound();
  const back = `/desk/incidents/${incidentId}`;
  const t = (key: string) => w.t(`incident.withdraw.${key}`);
  return (
    <MovementPage w={w} actor={actor} path={`${back}/withdraw`}>
      <PageTitle title={t('title')} lead={t('lead')} />
      <Form
        w={w}
        action={withdrawIncidentAction}
        form="desk-incident-withdraw"
        submit={t('submit')}
        title={t('title')}
        hidden={{ incidentId }}
        tone="danger"
        aside={<a href={`/${locale}${back}`}>{t('no')}</a>}
      />
    </MovementPage>
  );
}
