import { PublicShell } from '@/components/shell/public-shell';
import { DataTable } from '@/components/ui/data-table';
import { Day } from '@/components/ui/day';
import { Empty } from '@/components/ui/empty';
import { Notice } from '@/components/ui/notice';
import { PageTitle } from '@/components/ui/page-title';
import { happenedOf } from '@/lib/publication/facts';
import type { Happened } from '@/lib/publication/happened';
import { chosenOf, type HappenedFilter, happenedQuery } from '@/lib/publication/happened-filter';
import { happenedLine, placeOf } from '@/lib/publication/happened-words';
import type { Publication } from '@/lib/publication/read';
import type { Words } from '@/lib/words/words';
import { Corrected } from './corrected';
import { HappenedFilters } from './happened-filters';

type Props = { w: Words; publication: Publication; frozen?: string; filter: HappenedFilter; ignored: ReadonlySet<string> };

/** What happened in the campaign and was published, the newest first. */
export function HappenedPage({ w, publication, frozen, filter, ignored }: Props) {
  const { slug, current } = publication;
  const name = w.pick({ ru: publication.nameRu, en: publication.nameEn });
  const edition = `/${slug}${frozen ? `/${frozen}` : ''}`;
  const [campaign, at] = [`/${w.locale}${edition}`, `/${w.locale}${edition}/timeline`];
  const query = happenedQuery(filter);
  const all = current ? happenedOf(current.facts) : [];
  const rows = chosenOf(all, filter);
  const names = [...ignored].map((field) => w.t(`public.timeline.filter.${field}`).toLowerCase()).join(', ');
  return (
    <PublicShell w={w} here={`${edition}/timeline${query}`} campaign={{ name, slug }}>
      <PageTitle
        title={w.t('public.timeline.title')}
        lead={current ? w.t('public.timeline.lead', { asOf: w.day(current.facts.asOfOn) }) : undefined}
      />
      {current && <Corrected w={w} slug={slug} current={current} />}
      {names && <Notice tone="warning">{w.t('public.timeline.ignored', { names })}</Notice>}
      <p className="row">
        <a href={campaign}>{w.t('public.timeline.back')}</a>
        {rows.length > 0 && (
          <>
            <a href={`${at}/data.csv${query}`}>{w.t('public.data.csv')}</a>
            <a href={`${at}/data.json${query}`}>{w.t('public.data.json')}</a>
          </>
        )}
      </p>
      {all.length > 0 && <HappenedFilters w={w} filter={filter} all={all} action={at} />}
      {rows.length > 0 ? (
        <HappenedTable w={w} rows={rows} />
      ) : (
        <Empty
          why={w.t(all.length > 0 ? 'public.timeline.nothing' : 'public.timeline.none')}
          href={all.length > 0 ? at : campaign}
          wayOut={w.t(all.length > 0 ? 'public.timeline.clear' : 'public.timeline.back')}
        />
      )}
      <p className="source">{w.t('public.timeline.source')}</p>
    </PublicShell>
  );
}

/** The same table for readers and for the second person who lets it out. */
export function HappenedTable({ w, rows }: { w: Words; rows: readonly Happened[] }) {
  return (
    <DataTable
      caption={w.t('public.timeline.title')}
      hideCaption
      columns={['on', 'what', 'region'].map((key) => ({ key, label: w.t(`public.timeline.column.${key}`) }))}
      rows={rows.map((each, at) => ({
        id: `${each.on}-${each.kind}-${at}`,
        cells: [<When key="on" w={w} on={each.on} />, happenedLine(w, each), placeOf(w, each)],
      }))}
    />
  );
}

const When = ({ w, on }: { w: Words; on: string }) =>
  on.length === 7 ? <Day w={w} day={`${on}-01`} precision="month" /> : <Day w={w} day={on} />;
