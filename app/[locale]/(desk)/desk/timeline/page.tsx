import type { Metadata } from 'next';
import { ListFrame } from '@/components/desk/list-frame';
import { MovementPage } from '@/components/desk/movement-page';
import { MonthStrip } from '@/components/timeline/month-strip';
import { MovementFilters } from '@/components/timeline/movement-filters';
import { MovementList } from '@/components/timeline/movement-list';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { movementQuery, readMovementFilter } from '@/lib/timeline/movement-filter';
import { readMovement } from '@/lib/timeline/read-movement';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('movement.title')} · Homeward` };
}

export default async function TimelinePage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { filter, ignored } = readMovementFilter(query);
  const asked = queryText(query.page, 200);
  const cursor = readCursor(asked, 'date', 'int');
  const { page, count, year, months } = await readMovement(actor, filter, cursor, w);
  const path = '/desk/timeline';
  const at = `/${locale}${path}`;
  const href = (to: string | null) => to && `${at}${movementQuery({ ...filter, page: to })}`;
  const other = filter.order === 'newest' ? 'oldest' : 'newest';
  const filtered = movementQuery({ ...filter, order: 'newest' }) !== '' || cursor !== null;
  return (
    <MovementPage w={w} actor={actor} path={path} query={movementQuery({ ...filter, page: cursor && asked })}>
      <PageTitle title={w.t('movement.title')} lead={w.t('movement.lead')} />
      <MovementFilters w={w} filter={filter} action={at} />
      <ListFrame
        w={w}
        ignored={[...ignored, ...(asked && !cursor ? ['page'] : [])]}
        named="movement.filter"
        count={count}
        counted="movement.count"
        previousHref={href(page.previous)}
        nextHref={href(page.next)}
      >
        {page.rows.length > 0 ? (
          <>
            <p className="no-print">
              <a href={`${at}${movementQuery({ ...filter, order: other })}`}>{w.t(`movement.order.${other}`)}</a>
            </p>
            <MovementList w={w} rows={page.rows} />
          </>
        ) : (
          <Empty
            why={w.t(filtered ? 'movement.nothing' : 'movement.none')}
            href={filtered ? at : `/${locale}/desk/cases/new`}
            wayOut={w.t(filtered ? 'movement.clear' : 'movement.begin')}
          />
        )}
      </ListFrame>
      <MonthStrip w={w} year={year} months={months} hrefOf={(from, to) => `${at}${movementQuery({ ...filter, from, to })}`} />
    </MovementPage>
  );
}
