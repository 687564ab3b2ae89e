import { notFound } from 'next/navigation';
import { MovementPage } from '@/components/desk/movement-page';
import { AddresseeList } from '@/components/petition/addressee-list';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { mayEditPetition } from '@/lib/petition/access';
import { readAddressees } from '@/lib/petition/read-addressees';
import { hereOf, type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export default async function AddresseesPage({ params, searchParams }: PageProps<'petitionId'>) {
  const [{ locale, petitionId }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const q = queryText(query.q, 100);
  const found = await readAddressees(actor, petitionId, q);
  if (!found || !mayEditPetition(actor, found.petition)) notFound();
  const w = words(locale);
  const back = `/desk/petitions/${petitionId}`;
  const path = `${back}/addressees`;
  const title = w.t('petition.to.title');
  return (
    <MovementPage w={w} actor={actor} path={path} query={hereOf('', { q })}>
      <title>{`${title} · Homeward`}</title>
      <PageTitle title={title} lead={w.t('petition.to.lead')} />
      <AddresseeList w={w} choice={found} q={q} path={`/${locale}${path}`} />
      <p>
        <a href={`/${locale}${back}`}>{w.t('petition.to.back')}</a>
      </p>
    </MovementPage>
  );
}
