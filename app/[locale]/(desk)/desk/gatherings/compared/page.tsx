import type { Metadata } from 'next';
import { ListFrame } from '@/components/desk/list-frame';
import { MovementPage } from '@/components/desk/movement-page';
import { ComparedTable } from '@/components/gathering/compared-table';
import { GatheringFilters } from '@/components/gathering/gathering-filters';
import { RefusedTally } from '@/components/gathering/refused-tally';
import { Empty } from '@/components/ui/empty';
import { PageTitle } from '@/components/ui/page-title';
import { Section } from '@/components/ui/section';
import { requireActor, STAFF } from '@/lib/auth/current-actor';
import { readCursor } from '@/lib/db/keyset';
import { gatheringQuery, readGatheringFilter } from '@/lib/gathering/list-filter';
import { readRefusedAndAllowed } from '@/lib/gathering/read-compared';
import { type PageProps, queryText } from '@/lib/words/page-props';
import { words } from '@/lib/words/words';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return { title: `${words((await params).locale).t('gathering.both.title')} · Homeward` };
}

export default async function RefusedAndAllowedPage({ params, searchParams }: PageProps) {
  const [{ locale }, query] = await Promise.all([params, searchParams]);
  const actor = await requireActor(locale, STAFF);
  const w = words(locale);
  const read = readGatheringFilter(query);
  const filter = { ...read.filter, answer: null, withdrawn: null };
  const page = queryText(query.page, 200);
  const cursor = readCursor(page, 'date');
  const { tally, page: found } = await readRefusedAndAllowed(actor, filter, cursor);
  const path = '/desk/gatherings/compared';
  const href = (to: string | null) => to && `/${locale}${path}${gatheringQuery({ ...filter, page: to })}`;
  const list = `/${locale}/desk/gatherings`;
  return (
    <MovementPage w={w} actor={actor} path={path} query={gatheringQuery({ ...filter, page: cursor && page })}>
      <PageTitle
        title={w.t('gathering.both.title')}
        lead={w.t('gathering.both.lead')}
        actions={<a href={list}>{w.t('gathering.toList')}</a>}
      />
      <GatheringFilters w={w} filter={filter} path={path} refusedOnly />
      {tally.length > 0 && (
        <Section id="tally" title={w.t('gathering.both.tally')}>
          <RefusedTally w={w} tally={tally} />
          <p className="muted small">{w.t('gathering.both.tallyNote')}</p>
        </Section>
      )}
      <Section id="list" title={w.t('gathering.both.list')}>
        <ListFrame
          w={w}
          named="gathering.filter"
          ignored={[...read.ignored, ...(page && !cursor ? ['page'] : [])]}
          count={0}
          counted="gathering.count"
          previousHref={href(found.previous)}
          nextHref={href(found.next)}
        >
          {found.rows.length === 0 && <Empty why={w.t('gathering.both.none')} href={list} wayOut={w.t('gathering.toList')} />}
          {found.rows.map((row) => (
            <div key={row.id} className="stack">
              <ComparedTable w={w} ours={row} compared={row.compared} titleHref={`${list}/${row.id}`} />
              {row.compared.length === 0 && (
                <p className="muted small">
                  {w.t('gathering.both.noneCompared')} <a href={`${list}/${row.id}/compare`}>{w.t('gathering.compared.add')}</a>
                </p>
              )}
            </div>
          ))}
        </ListFrame>
      </Section>
    </MovementPage>
  );
}
