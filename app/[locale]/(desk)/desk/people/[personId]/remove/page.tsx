import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { Form } from '@/components/form/form';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { removeNotedAction } from '@/lib/person/actions';
import { readPerson } from '@/lib/person/read-person';
import type { PageProps } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function RemovePersonPage({ params }: PageProps<'personId'>) {
  const { locale, personId } = await params;
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const person = await readPerson(actor, personId);
  if (!person || person.caseId) notFound();
  const back = `/desk/people/${personId}`;
  const t = (key: string) => w.t(`person.remove.${key}`);
  return (
    <MovementPage w={w} actor={actor} path={`${back}/remove`}>
      <PageTitle title={t('title')} lead={person.said || w.t('person.list.unknown')} />
      <p className="measure">{t('lead')}</p>
      {person.editions > 0 && <p>{w.t('person.consent.editions', { n: person.editions })}</p>}
      <Form
        w={w}
        action={removeNotedAction}
        form="person-remove"
        submit={t('submit')}
        title={t('title')}
        hidden={{ personId }}
        tone="danger"
        aside={<a href={`/${locale}${back}`}>{w.t('person.withdraw.keep')}</a>}
      />
    </MovementPage>
  );
}
