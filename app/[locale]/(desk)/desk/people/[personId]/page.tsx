import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { IncidentsAbout } from '@/components/incident/incident-lines';
import { PersonHead } from '@/components/person/person-head';
import { PersonSections } from '@/components/person/person-sections';
import { Saved } from '@/components/person/saved';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { keptForm } from '@/lib/form/kept';
import { readIncidentsAbout } from '@/lib/incident/read-about';
import { readKinChoices } from '@/lib/person/read-choices';
import { readPerson } from '@/lib/person/read-person';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function DeskPersonPage({ params, searchParams }: PageProps<'personId'>) {
  const [{ locale, personId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const person = await readPerson(actor, personId);
  if (!person) notFound();
  const asked = { saved: queryText(query.saved, 10) };
  const title = person.said || w.t('person.list.unknown');
  return (
    <MovementPage w={w} actor={actor} path={`/desk/people/${personId}`} query={hereOf('', asked)}>
      <title>{`${w.t('person.of.title')} · Homeward`}</title>
      <PageTitle title={title} lead={person.ref ?? w.t('person.of.caseless')} />
      <p className="row no-print">
        <a href={`/${locale}/desk/people`}>{w.t('person.of.toPeople')}</a>
        {!person.caseId && <a href={`/${locale}/desk/people/${personId}/remove`}>{w.t('person.remove.link')}</a>}
      </p>
      <Saved w={w} saved={asked.saved} />
      <PersonHead w={w} person={person} initial={await keptForm('person-noted')} />
      <PersonSections w={w} wing="desk" person={person} choices={await readKinChoices(actor)} />
      <IncidentsAbout w={w} wing="desk" incidents={await readIncidentsAbout(actor, { personId })} />
    </MovementPage>
  );
}
