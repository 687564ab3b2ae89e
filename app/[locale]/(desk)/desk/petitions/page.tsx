import type { Metadata } from 'next';
import { ListFrame } from '@/components/desk/list-frame';
import { MovementPage } from '@/components/desk/movement-page';
import { PetitionFilters } from '@/components/petition/petition-filters';
import { PetitionTable } from '@/components/petition/petition-table';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { petitionQuery, readPetitionFilter } from '@/lib/petition/list-filter';
import { readPetitions } from '@/lib/petition/read-petitions';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('petition.title')} · Homeward` };
}

export default async function PetitionsPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { filter, ignored } = readPetitionFilter(query);
  const page = queryText(query.page, 200);
  const cursor = readCursor(page, 'int');
  const { page: found, count } = await readPetitions(actor, filter, cursor);
  const path = '/desk/petitions';
  const href = (to: string | null) => to && `/${locale}${path}${petitionQuery({ ...filter, page: to })}`;
  const make = `/${locale}${path}/new`;
  return (
    <MovementPage w={w} actor={actor} path={path} query={petitionQuery({ ...filter, page: cursor && page })}>
      <PageTitle
        title={w.t('petition.title')}
        lead={w.t('petition.lead')}
        actions={
          <a className="button" href={make}>
            {w.t('petition.make')}
          </a>
        }
      />
      <PetitionFilters w={w} filter={filter} />
      <ListFrame
        w={w}
        ignored={[...ignored, ...(page && !cursor ? ['page'] : [])]}
        count={count}
        counted="petition.count"
        previousHref={href(found.previous)}
        nextHref={href(found.next)}
      >
        {found.rows.length > 0 ? (
          <PetitionTable w={w} rows={found.rows} />
        ) : (
          <Empty why={w.t('petition.none')} href={make} wayOut={w.t('petition.make')} />
        )}
      </ListFrame>
    </MovementPage>
  );
}
