import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Form } from '@/components/form/form';
import { IncidentWordsSaid } from '@/components/incident/incident-facts';
import { IncidentTies } from '@/components/incident/incident-ties';
import { FamilyShell } from '@/components/shell/family-shell';
import { Day } from '@/components/ui/day';
import { DefinitionList } from '@/components/ui/definition-list';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/current-actor';
import { bringBackIncidentAction, takeBackIncidentAction } from '@/lib/incident/family-actions';
import { incidentKindOf } from '@/lib/incident/kinds';
import { outcomeName } from '@/lib/incident/outcomes';
import { readIncident } from '@/lib/incident/read-incident';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export const metadata: Metadata = { title: 'Homeward' };

export default async function MyIncidentPage({ params, searchParams }: PageProps<'incidentId'>) {
  const [{ locale, incidentId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, ['family']);
  const w = words(locale);
  const incident = await readIncident(actor, incidentId);
  if (!incident?.caseFile) notFound();
  const path = `/my/incidents/${incidentId}`;
  const t = (key: string) => w.t(`incident.page.${key}`);
  const out = incident.withdrawnOn;
  return (
    <FamilyShell w={w} path={path} here={path}>
      {queryText(query.new, 5) === '1' && !out && <Notice tone="success">{w.t('incident.family.saved')}</Notice>}
      {out && <Notice tone="warning">{w.t('incident.page.withdrawn', { day: w.day(out) })}</Notice>}
      <PageTitle
        title={w.pick(incidentKindOf(incident.kind).name)}
        lead={<a href={`/${locale}/my/cases/${incident.caseFile.id}`}>{incident.caseFile.alias}</a>}
      />
      <DefinitionList
        items={[
          { label: w.t('incident.field.onDay'), value: <Day w={w} day={incident.onDay} precision={incident.precision} /> },
          ...(incident.place ? [{ label: w.t('incident.field.place'), value: incident.place }] : []),
          ...(incident.outcome === 'unknown' ? [] : [{ label: t('outcome'), value: w.pick(outcomeName(incident.outcome)) }]),
          { label: t('entered'), value: `${w.day(incident.enteredOn)}, ${t(incident.enteredFor ? 'byStaff' : 'byFamily')}` },
        ]}
      />
      <IncidentWordsSaid w={w} incident={incident} />
      {(incident.letter || incident.gathering) && (
        <Section id="links" title={t('links')}>
          <IncidentTies
            w={w}
            incident={incident}
            letters={`/${locale}/my/letters`}
            gatherings={`/${locale}/my/cases/${incident.caseFile.id}/gatherings`}
          />
        </Section>
      )}
      {incident.mayTakeBack && (
        <Form
          w={w}
          action={out ? bringBackIncidentAction : takeBackIncidentAction}
          form={out ? 'incident-back' : 'incident-out'}
          submit={t(out ? 'bringBack' : 'takeBack')}
          hidden={{ incidentId }}
          tone={out ? 'quiet' : 'danger'}
          {...(!out && { aside: <span className="muted small">{w.t('incident.family.takeBackHint')}</span> })}
        />
      )}
    </FamilyShell>
  );
}
