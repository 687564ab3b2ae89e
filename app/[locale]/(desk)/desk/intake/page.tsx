import type { Metadata } from 'next';
import { ListFrame } from '@/components/desk/list-frame';
import { MovementPage } from '@/components/desk/movement-page';
import { ToldDone } from '@/components/intake/told-done';
import { ToldFilters } from '@/components/intake/told-filters';
import { ToldCounts, ToldTable } from '@/components/intake/told-table';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { readToldFilter, toldQuery } from '@/lib/intake/list-filter';
import { readToldList } from '@/lib/intake/read-list';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('intake.title')} · Homeward` };
}

export default async function IntakePage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { filter, ignored } = readToldFilter(query);
  const page = queryText(query.page, 200);
  const cursor = readCursor(page, 'int');
  const { page: found, count, counts, slug } = await readToldList(actor, filter, cursor);
  const path = '/desk/intake';
  const asked = toldQuery(filter);
  const href = (to: string | null) => to && `/${locale}${path}${toldQuery({ ...filter, page: to })}`;
  const tell = `/${locale}/tell/${slug}`;
  return (
    <MovementPage w={w} actor={actor} path={path} query={toldQuery({ ...filter, page: cursor && page })}>
      <ToldDone w={w} done={queryText(query.done, 20)} />
      <PageTitle title={w.t('intake.title')} lead={w.t('intake.list.lead')} actions={<a href={tell}>{w.t('intake.list.address')}</a>} />
      <ToldCounts w={w} counts={counts} />
      <ToldFilters w={w} filter={filter} />
      <ListFrame
        w={w}
        ignored={[...ignored, ...(page && !cursor ? ['page'] : [])]}
        named="intake.filter"
        count={count}
        counted="intake.list.count"
        previousHref={href(found.previous)}
        nextHref={href(found.next)}
      >
        {found.rows.length > 0 ? (
          <ToldTable w={w} rows={found.rows} />
        ) : (
          <Empty
            why={w.t(asked ? 'intake.list.none' : 'intake.list.empty')}
            href={asked ? `/${locale}${path}` : tell}
            wayOut={w.t(asked ? 'intake.list.all' : 'intake.list.address')}
          />
        )}
      </ListFrame>
    </MovementPage>
  );
}
