import type { Metadata } from 'next';
import { ListFrame } from '@/components/desk/list-frame';
import { MovementPage } from '@/components/desk/movement-page';
import { GatheringFilters } from '@/components/gathering/gathering-filters';
import { GatheringTable } from '@/components/gathering/gathering-table';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { gatheringQuery, readGatheringFilter } from '@/lib/gathering/list-filter';
import { readGatherings } from '@/lib/gathering/read-list';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('gathering.title')} · Homeward` };
}

export default async function GatheringsPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { filter, ignored } = readGatheringFilter(query);
  const page = queryText(query.page, 200);
  const cursor = readCursor(page, 'date');
  const { page: found, count } = await readGatherings(actor, filter, cursor);
  const path = '/desk/gatherings';
  const href = (to: string | null) => to && `/${locale}${path}${gatheringQuery({ ...filter, page: to })}`;
  const add = `/${locale}${path}/new`;
  return (
    <MovementPage w={w} actor={actor} path={path} query={gatheringQuery({ ...filter, page: cursor && page })}>
      <PageTitle
        title={w.t('gathering.title')}
        lead={w.t('gathering.lead')}
        actions={
          <>
            <a className="button" href={add}>
              {w.t('gathering.add')}
            </a>
            <a className="button-quiet" href={`/${locale}${path}/compared`}>
              {w.t('gathering.toCompared')}
            </a>
          </>
        }
      />
      <GatheringFilters w={w} filter={filter} path={path} />
      <ListFrame
        w={w}
        named="gathering.filter"
        ignored={[...ignored, ...(page && !cursor ? ['page'] : [])]}
        count={count}
        counted="gathering.count"
        previousHref={href(found.previous)}
        nextHref={href(found.next)}
      >
        {found.rows.length > 0 ? (
          <GatheringTable w={w} rows={found.rows} />
        ) : (
          <Empty why={w.t('gathering.none')} href={add} wayOut={w.t('gathering.add')} />
        )}
      </ListFrame>
    </MovementPage>
  );
}
