import type { Metadata } from 'next';
import { ListFrame } from '@/components/desk/list-frame';
import { MovementPage } from '@/components/desk/movement-page';
import { IncidentFilters } from '@/components/incident/incident-filters';
import { IncidentTable } from '@/components/incident/incident-table';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { incidentQuery, readIncidentFilter } from '@/lib/incident/list-filter';
import { readIncidentList } from '@/lib/incident/read-list';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('incident.title')} · Homeward` };
}

export default async function IncidentsPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const { filter, ignored } = readIncidentFilter(query);
  const asked = queryText(query.page, 200);
  const cursor = readCursor(asked, 'date');
  const { page, count } = await readIncidentList(actor, filter, cursor);
  const path = '/desk/incidents';
  const href = (to: string | null) => to && `/${locale}${path}${incidentQuery({ ...filter, page: to })}`;
  const filtered = incidentQuery(filter) !== '' || cursor !== null;
  return (
    <MovementPage w={w} actor={actor} path={path} query={incidentQuery({ ...filter, page: cursor && asked })}>
      <PageTitle
        title={w.t('incident.title')}
        lead={w.t('incident.list.lead')}
        actions={
          <>
            <a className="button" href={`/${locale}${path}/new`}>
              {w.t('incident.list.note')}
            </a>
            <a href={`/${locale}${path}/totals${incidentQuery(filter)}`}>{w.t('incident.list.totals')}</a>
            {page.rows.length > 0 && !filter.withdrawn && (
              <a href={`/${locale}${path}/public${incidentQuery(filter)}`}>{w.t('incident.list.showMany')}</a>
            )}
          </>
        }
      />
      <IncidentFilters w={w} filter={filter} action={`/${locale}${path}`} />
      <ListFrame
        w={w}
        ignored={[...ignored, ...(asked && !cursor ? ['page'] : [])]}
        named="incident.filter"
        count={count}
        counted="incident.list.count"
        previousHref={href(page.previous)}
        nextHref={href(page.next)}
      >
        {page.rows.length > 0 ? (
          <IncidentTable w={w} rows={page.rows} />
        ) : (
          <Empty
            why={w.t(filtered ? 'incident.list.nothing' : 'incident.list.none')}
            href={`/${locale}${path}${filtered ? '' : '/new'}`}
            wayOut={w.t(filtered ? 'incident.list.clear' : 'incident.list.note')}
          />
        )}
      </ListFrame>
    </MovementPage>
  );
}
