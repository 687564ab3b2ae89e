import type { Metadata } from 'next';
import { ListFrame } from '@/components/desk/list-frame';
import { MovementPage } from '@/components/desk/movement-page';
import { PeopleFilters } from '@/components/person/people-filters';
import { PeopleTable } from '@/components/person/people-table';
import { Saved } from '@/components/person/saved';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { peopleQuery, readPeopleFilter } from '@/lib/person/list-filter';
import { readPeople } from '@/lib/person/read-people';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('person.title')} · Homeward` };
}

export default async function PeopleListPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { filter, ignored } = readPeopleFilter(query);
  const page = queryText(query.page, 200);
  const cursor = readCursor(page, 'date');
  const list = await readPeople(actor, filter, cursor);
  const path = '/desk/people';
  const href = (to: string | null) => to && `/${locale}${path}${peopleQuery({ ...filter, page: to })}`;
  const narrowed = peopleQuery(filter) !== '' || cursor !== null;
  const left = [...ignored, ...(page && !cursor ? ['page'] : [])].map((name) => (name === 'q' ? 'ref' : name));
  return (
    <MovementPage w={w} actor={actor} path={path} query={peopleQuery({ ...filter, page: cursor && page })}>
      <PageTitle
        title={w.t('person.title')}
        lead={w.t('person.list.lead')}
        actions={
          <a className="button" href={`/${locale}${path}/new`}>
            {w.t('person.list.add')}
          </a>
        }
      />
      <Saved w={w} saved={queryText(query.saved, 10)} />
      <PeopleFilters w={w} filter={filter} />
      <ListFrame
        w={w}
        ignored={left}
        count={list.count}
        counted="person.list.count"
        previousHref={href(list.page.previous)}
        nextHref={href(list.page.next)}
      >
        {list.page.rows.length > 0 ? (
          <PeopleTable w={w} rows={list.page.rows} />
        ) : (
          <Empty
            why={w.t(narrowed ? 'person.list.noneFiltered' : 'person.list.none')}
            href={`/${locale}/desk/${narrowed ? 'people' : 'cases/new'}`}
            wayOut={w.t(narrowed ? 'person.list.clear' : 'person.list.openCase')}
          />
        )}
      </ListFrame>
    </MovementPage>
  );
}
