import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { Form } from '@/components/form/form';
import { IncidentFacts } from '@/components/incident/incident-facts';
import { IncidentNamedList, IncidentPeople } from '@/components/incident/incident-people';
import { IncidentTies } from '@/components/incident/incident-ties';
import { PostsAbout } from '@/components/post/posts-about';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { restoreIncidentAction } from '@/lib/incident/desk-actions';
import { incidentKindOf } from '@/lib/incident/kinds';
import { readDeskIncident } from '@/lib/incident/read-incident';
import { readPostsAbout } from '@/lib/post/read-about';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('incident.title')} · Homeward` };
}

export default async function IncidentPage({ params, searchParams }: PageProps<'incidentId'>) {
  const [{ locale, incidentId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const incident = await readDeskIncident(actor, incidentId);
  if (!incident) notFound();
  const path = `/desk/incidents/${incidentId}`;
  const say = (key: string) => w.t(`incident.page.${key}`);
  const to = (step: string, key: string) => <a href={`/${locale}${path}/${step}`}>{say(key)}</a>;
  return (
    <MovementPage w={w} actor={actor} path={path}>
      {queryText(query.new, 5) === '1' && <Notice tone="success">{say('saved')}</Notice>}
      <PageTitle title={w.pick(incidentKindOf(incident.kind).name)} actions={to('edit', 'edit')} />
      {incident.withdrawnOn && (
        <Notice tone="warning">
          <p>{w.t('incident.page.withdrawn', { day: w.day(incident.withdrawnOn) })}</p>
          <Form
            w={w}
            action={restoreIncidentAction}
            form="desk-incident-back"
            submit={say('bringBack')}
            hidden={{ incidentId }}
            tone="quiet"
          />
        </Notice>
      )}
      <Section id="facts" title={say('facts')}>
        <IncidentFacts w={w} incident={incident} />
      </Section>
      <Section id="people" title={say('people')} aside={to('people', 'addPerson')}>
        <IncidentPeople w={w} incident={incident} />
      </Section>
      <Section id="named" title={say('named')} aside={to('named', 'addNamed')}>
        <IncidentNamedList w={w} incident={incident} />
      </Section>
      <Section id="links" title={say('links')} aside={to('links', 'link')}>
        <IncidentTies w={w} incident={incident} letters={`/${locale}/desk/letters`} gatherings={`/${locale}/desk/gatherings`} />
      </Section>
      <PostsAbout w={w} posts={await readPostsAbout(actor, incidentId)} />
      <Section id="public" title={say('public')} aside={to('public', 'publicChange')}>
        <p>{say(incident.isPublic ? 'isPublic' : 'notPublic')}</p>
      </Section>
      {!incident.withdrawnOn && <p className="no-print">{to('withdraw', 'takeBack')}</p>}
    </MovementPage>
  );
}
